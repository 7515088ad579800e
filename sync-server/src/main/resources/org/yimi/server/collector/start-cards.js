/** What the phone carries, on the start screen: one card for each thing that somebody may have to do. */

import {button, make} from './nodes.js';
import {kioskName, say, sayRefused, saySize} from './words.js';

export function receiptCard(receipts, show) {
  return receipts.length === 0 ? null : make('div', {class: 'card good'},
    make('h2', {}, say('receiptDue')),
    ...receipts.map(receipt => button(say('showReceipt') + ' · ' + kioskName(receipt.kiosk), () => show(receipt.kiosk), 'main')));
}

/** @param sending the uploader's state */
export function waitingCard(bundles, sending, sendNow) {
  const words = {idle: 'waitingIdle', sending: 'waitingSending', away: 'waitingAway', later: 'waitingLater'};
  return bundles.length === 0 ? null : make('div', {class: 'card'},
    make('h2', {}, say('waiting', {n: bundles.length})),
    make('p', {}, say(words[sending])),
    sending !== 'sending' && button(say('sendNow'), sendNow));
}

/** @param sure hash of the one whose deletion was asked for, but not confirmed */
export function refusedCard(bundles, sure, {ask, keep, remove}) {
  const line = bundle => make('li', {},
    make('p', {}, sayRefused(bundle.code)),
    make('p', {class: 'note'}, say('code', {code: bundle.code}) + ' · ' + saySize(bundle)),
    bundle.hash === sure
      ? make('div', {class: 'sure'},
        make('p', {}, say('removeSure')),
        make('div', {class: 'row'},
          button(say('removeNo'), keep), button(say('removeYes'), () => remove(bundle.hash), 'grave')))
      : button(say('remove'), () => ask(bundle.hash)));
  return bundles.length === 0 ? null : make('div', {class: 'card bad'},
    make('h2', {}, say('refusedOnes', {n: bundles.length})),
    make('ul', {}, ...bundles.map(line)));
}

export function deliveredCard(bundles, open, {toggled, again}) {
  const line = bundle => make('li', {},
    make('p', {class: 'note'}, kioskName(bundle.kiosk) + ' · ' + saySize(bundle)),
    button(say('again'), () => again(bundle.hash)));
  return bundles.length === 0 ? null : make('details', {
    class: 'card', open: open && '', ontoggle: event => toggled(event.target.open),
  },
  make('summary', {}, say('delivered', {n: bundles.length})),
  make('ul', {}, ...[...bundles].reverse().map(line)));
}
