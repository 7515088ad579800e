/** Follows a few bundles from the scan to their receipt. */

/** So that the eye sees what was read before the next screen comes. */
const LOOK_MS = 1500;

export class Delivery {
  #queue;
  #changed;
  #begun = 0;

  /** @param changed called when there is something else to show, though nothing in the queue has changed */
  constructor(queue, changed) {
    this.#queue = queue;
    this.#changed = changed;
  }

  /** @param anew asks the office once more; else a receipt that is here is shown again */
  async begin(hashes, anew) {
    this.#begun = performance.now();
    setTimeout(this.#changed, LOOK_MS + 50);
    const receipts = await this.#queue.receipts();
    for (const bundle of await this.#those(hashes)) {
      const held = receipts.some(receipt => receipt.kiosk === bundle.kiosk);
      if (bundle.state === 'refused' || (bundle.state === 'delivered' && (anew || !held)))
        await this.#queue.askAgain(bundle.hash);
      else if (bundle.state === 'delivered') await this.#queue.setSeen(bundle.kiosk, false);
    }
  }

  /** @returns {bundles, refused, receipt}: a bundle that was refused; the kiosk whose receipt is due; else null */
  async standing(hashes) {
    const bundles = await this.#those(hashes);
    const waits = bundles.some(bundle => bundle.state === 'waiting');
    const looked = performance.now() - this.#begun > LOOK_MS;
    const delivered = bundles.find(bundle => bundle.state === 'delivered');
    return {
      bundles,
      refused: bundles.find(bundle => bundle.state === 'refused') ?? null,
      receipt: !waits && looked && delivered ? delivered.kiosk : null,
    };
  }

  async #those(hashes) {
    return (await this.#queue.bundles()).filter(bundle => hashes.includes(bundle.hash));
  }
}
