/**
 * What the phone carries, in IndexedDB: each bundle by the SHA-256 of its bytes, each kiosk's newest receipt. What a
 * method wrote is on the disk when its promise resolves; QuotaExceededError where the phone is full.
 *
 * bundle: {hash, bytes, readAt, state: 'waiting' | 'delivered' | 'refused', code, kiosk, deliveredAt}
 * receipt: {kiosk, receipt, gotAt, seen}
 */

const BUNDLES = 'bundles';
const RECEIPTS = 'receipts';
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export class Queue {
  #database;
  #others = new BroadcastChannel('yimi-collector');
  #changed = [];

  constructor(database) {
    this.#database = database;
    this.#others.addEventListener('message', () => this.#tell());
  }

  static async open() {
    const request = indexedDB.open('yimi-collector', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(BUNDLES, {keyPath: 'hash'});
      request.result.createObjectStore(RECEIPTS, {keyPath: 'kiosk'});
    });
    return new Queue(await answer(request));
  }

  /** Tells of every change, also of those that the same app in another tab makes. */
  onChange(listener) {
    this.#changed.push(listener);
  }

  /** Oldest first. */
  async bundles() {
    const all = await answer(this.#database.transaction(BUNDLES).objectStore(BUNDLES).getAll());
    return all.sort((a, b) => a.readAt - b.readAt);
  }

  async receipts() {
    return answer(this.#database.transaction(RECEIPTS).objectStore(RECEIPTS).getAll());
  }

  /** @returns {hash, known}: known is how the bundle stood if it was here before, else null */
  async keep(bytes, now) {
    const hash = hex(await crypto.subtle.digest('SHA-256', bytes));
    let known = null;
    await this.#change(async bundles => {
      known = (await answer(bundles.get(hash)))?.state ?? null;
      if (known === null) bundles.add({hash, bytes, readAt: now, state: 'waiting'});
    });
    return {hash, known};
  }

  delivered(hash, kiosk, receipt, now) {
    return this.#change(async (bundles, receipts) => {
      receipts.put({kiosk, receipt, gotAt: now, seen: false});
      await update(bundles, hash, {state: 'delivered', kiosk, deliveredAt: now, code: undefined});
    });
  }

  refused(hash, code) {
    return this.#change(bundles => update(bundles, hash, {state: 'refused', code}));
  }

  /** The same bytes once more: the office answers with a receipt that covers them. */
  askAgain(hash) {
    return this.#change(bundles => update(bundles, hash, {state: 'waiting'}));
  }

  remove(hash) {
    return this.#change(bundles => bundles.delete(hash));
  }

  setSeen(kiosk, seen) {
    return this.#change((_, receipts) => update(receipts, kiosk, {seen}));
  }

  /** Forgets what was delivered long ago and is of no use for another receipt. */
  async prune(now) {
    for (const {hash, state, deliveredAt} of await this.bundles())
      if (state === 'delivered' && deliveredAt < now - KEPT_MS) await this.remove(hash);
  }

  async #change(work) {
    const transaction = this.#database.transaction([BUNDLES, RECEIPTS], 'readwrite', {durability: 'strict'});
    const written = new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
    await Promise.all([written, work(transaction.objectStore(BUNDLES), transaction.objectStore(RECEIPTS))]);
    this.#others.postMessage('changed');
    this.#tell();
  }

  #tell() {
    for (const listener of this.#changed) listener();
  }
}

async function update(store, key, change) {
  const row = await answer(store.get(key));
  if (row) store.put({...row, ...change});
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function hex(buffer) {
  return [...new Uint8Array(buffer)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
