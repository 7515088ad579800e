/** One large button, and what the phone carries. */

import {button, make} from './nodes.js';
import {deliveredCard, receiptCard, refusedCard, waitingCard} from './start-cards.js';
import {say} from './words.js';

/**
 * @param bundles, receipts of the queue
 * @param prepared 'preparing', 'prepared', 'notPrepared' or 'cannotDecode'
 * @param sending the uploader's state
 * @param unfolded what was opened: {delivered, sure}
 * @param install what puts the app on the home screen, or null
 */
export function startScreen({bundles, receipts, prepared, sending, unfolded, install}, on) {
  const those = state => bundles.filter(bundle => bundle.state === state);
  const empty = bundles.every(bundle => bundle.state === 'delivered');
  const due = receipts.filter(receipt => !receipt.seen);
  return make('section', {class: 'start'},
    make('h1', {tabindex: -1}, say('start')),
    receiptCard(due, on.showReceipt),
    button(say('scan'), on.scan, 'main huge'),
    make('p', {class: 'readiness ' + prepared}, say(prepared)),
    empty && due.length === 0 && make('ol', {class: 'steps'},
      ...['step1', 'step2', 'step3'].map(step => make('li', {}, say(step)))),
    empty && due.length === 0 && make('p', {class: 'empty'}, say('nothingYet')),
    waitingCard(those('waiting'), sending, on.sendNow),
    refusedCard(those('refused'), unfolded.sure, on),
    deliveredCard(those('delivered'), unfolded.delivered, on),
    install && button(say('install'), install, 'quiet'));
}
