/** What was read, and what becomes of it. */

import {button, make} from './nodes.js';
import {kilobytes, say} from './words.js';

/**
 * @param bundles what was read, as the queue has them now
 * @param title key of the words above it: 'doneNew', 'doneKnown', or 'again' where only a receipt is asked for
 * @param sending the uploader's state
 */
export function doneScreen({bundles, title, sending}, {sendNow, more, start}) {
  const bytes = bundles.reduce((sum, bundle) => sum + bundle.bytes.length, 0);
  const waits = bundles.some(bundle => bundle.state === 'waiting');
  const tries = waits && (sending === 'sending' || sending === 'idle');
  return make('section', {class: 'done'},
    make('p', {class: 'tick', 'aria-hidden': 'true'}, '✓'),
    make('h1', {tabindex: -1}, say(title)),
    make('p', {class: 'count'}, say('doneCount', {n: bundles.length, kb: kilobytes(bytes)})),
    title !== 'again' && make('p', {class: 'compare'}, say('compare')),
    make('div', {class: 'card'},
      make('h2', {}, say(tries ? 'doneSending' : waits ? 'doneSaved' : 'doneDelivered')),
      waits && !tries && make('p', {}, say('doneSavedHow')),
      waits && !tries && button(say('sendNow'), sendNow, 'main')),
    make('div', {class: 'row'}, button(say('scanMore'), more), button(say('toStart'), start)));
}
