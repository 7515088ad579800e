/** What was read since the camera was opened. Knows no camera and no page. */

const CALM_MS = 1500;
const RATE_MS = 2000;

export class Scanning {
  #queue;
  #hashes;
  #fresh = [];
  #lastFrame;
  #lastNew;

  /** By the transfer's id, in the order in which they were heard of: {known, needed, hash, outcome}; hash once it is kept. */
  transfers = new Map();

  /** Why a whole bundle could not be kept, else null. */
  trouble = null;

  /** @param hashes of what was read before, by the transfer's id; grows */
  constructor(queue, hashes, now) {
    this.#queue = queue;
    this.#hashes = hashes;
    this.#lastFrame = this.#lastNew = now;
  }

  /** Takes an answer of the decoder; resolves when what is whole is on the disk. */
  async take(taken, now) {
    if (taken.kind === 'nothing') return;
    this.#lastFrame = now;
    if (!this.transfers.has(taken.id) || taken.fresh || taken.kind === 'whole') this.#lastNew = now;
    if (taken.fresh || taken.kind === 'whole') this.#fresh.push(now);
    switch (taken.kind) {
      case 'part': return void this.transfers.set(taken.id, {known: taken.known, needed: taken.needed});
      case 'whole': return this.#keep(taken);
      case 'again': return this.#recall(taken.id);
    }
  }

  async #keep({id, stream}) {
    const {needed} = this.transfers.get(id) ?? {needed: 1};
    const transfer = {known: needed, needed};
    this.transfers.set(id, transfer);
    try {
      const {hash, known} = await this.#queue.keep(stream, Date.now());
      this.#hashes.set(id, hash);
      Object.assign(transfer, {hash, outcome: known ?? 'new'});
    } catch (error) {
      this.trouble = error;
    }
  }

  /** Read before, or just now and on its way to the disk. */
  #recall(id) {
    if (this.transfers.has(id)) return;
    const hash = this.#hashes.get(id);
    if (hash) this.transfers.set(id, {known: 1, needed: 1, hash, outcome: 'before'});
  }

  /** Whether all that was heard of is kept, and nothing new came for a moment. */
  finished(now) {
    const heard = [...this.transfers.values()];
    return heard.length > 0 && heard.every(one => one.hash) && now - this.#lastNew > CALM_MS;
  }

  kept() {
    return [...this.transfers.values()].filter(one => one.hash);
  }

  /** Of all that was heard of, from 0 to 1. */
  share() {
    let known = 0;
    let needed = 0;
    for (const one of this.transfers.values()) {
      known += one.known;
      needed += one.needed;
    }
    return needed === 0 ? 0 : known / needed;
  }

  /** Frames a second that told something new. */
  rate(now) {
    this.#fresh = this.#fresh.filter(at => now - at < RATE_MS);
    return this.#fresh.length * 1000 / RATE_MS;
  }

  /** Milliseconds since any frame was seen. */
  silence(now) {
    return now - this.#lastFrame;
  }
}
