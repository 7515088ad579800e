/** The office's word on its way back to the kiosk. */

import {button, make} from './nodes.js';
import {receiptCode} from './receipt-code.js';
import {stayAwake} from './wake.js';
import {kioskName, say} from './words.js';

/** @param receipt of the queue */
export function receiptScreen(receipt, {seen, later}) {
  const code = receiptCode(receipt.receipt);
  code?.setAttribute('aria-label', say('receipt'));
  return {
    node: make('section', {class: 'receipt'},
      make('h1', {tabindex: -1}, say('receipt')),
      code ?? make('p', {class: 'trouble'}, say('receiptLong')),
      make('p', {class: 'which'}, kioskName(receipt.kiosk)),
      code && make('p', {}, say('receiptHow')),
      make('div', {class: 'row'},
        button(say('receiptLater'), later), button(say('receiptSeen'), seen, 'main'))),
    leave: stayAwake(),
  };
}
