/**
 * Sends what waits: at once, and where that fails again after 1 s to 300 s, and whenever the network or the screen comes
 * back. Two tabs never send at the same time.
 */

const ADDRESS = '/api/v1/bundles';
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 300_000;
const PATIENCE_MS = 60_000;

/** Answers of servers on the way, or of ours when it is busy; not the office's word on the bundle. */
const PASSING = [408, 425, 429];

export class Uploader {
  #queue;
  #changed;
  #failures = 0;
  #timer = 0;
  #again = false;

  /** 'idle', 'sending', 'away' (no answer) or 'later' (an answer that is no answer to a bundle). */
  state = 'idle';

  constructor(queue, changed) {
    this.#queue = queue;
    this.#changed = changed;
    addEventListener('online', () => this.now());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.now();
    });
  }

  /** Tries at once. */
  async now() {
    if (this.state === 'sending') {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    await exclusively(() => this.#sendAll());
    if (this.#again) {
      this.#again = false;
      await this.now();
    }
  }

  async #sendAll() {
    const waiting = (await this.#queue.bundles()).filter(bundle => bundle.state === 'waiting');
    if (waiting.length === 0) return this.#rest('idle');
    this.#show('sending');
    let outcome = 'idle';
    for (const bundle of waiting) {
      const told = await this.#send(bundle);
      if (told !== 'done') outcome = told;
      if (told === 'away') break;
    }
    this.#rest(outcome);
  }

  /** 'done' once the queue holds the office's word, else 'away' or 'later'. */
  async #send({hash, bytes}) {
    const answer = await post(bytes).catch(() => null);
    if (answer === null) return 'away';
    const {status, told} = answer;
    const word = status === 200 && /^R1[0-9A-Z]+$/.test(told?.receipt) && /^[0-9a-f]{16}$/.test(told?.kiosk)
      ? this.#queue.delivered(hash, told.kiosk, told.receipt, Date.now())
      : status >= 400 && status < 500 && told?.code && !PASSING.includes(status)
        ? this.#queue.refused(hash, String(told.code))
        : Promise.reject(new Error('no answer to a bundle'));
    // a word that this phone has no room for is asked for again
    return word.then(() => 'done', () => 'later');
  }

  #rest(outcome) {
    this.#failures = outcome === 'idle' ? 0 : this.#failures + 1;
    if (outcome !== 'idle') {
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS);
      this.#timer = setTimeout(() => this.now(), pause * (0.5 + Math.random() / 2));
    }
    this.#show(outcome);
  }

  #show(state) {
    this.state = state;
    this.#changed();
  }
}

/** Status and JSON, null where the body is none. A portal that wants a login redirects; that is no answer. */
async function post(bytes) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS);
  try {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      headers: {'Accept': 'application/json', 'Content-Type': 'application/cbor'},
      body: bytes,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: giveUp.signal,
    });
    return {status: response.status, told: await response.json().catch(() => null)};
  } finally {
    clearTimeout(timer);
  }
}

function exclusively(work) {
  return navigator.locks ? navigator.locks.request('yimi-collector-upload', work) : work();
}
