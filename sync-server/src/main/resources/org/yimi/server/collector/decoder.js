/** The page's side of the decoder: one picture at a time, and what was read so far stays until it is told to forget. */
export class Decoder {
  #worker;
  #answered = () => {};
  busy = true;

  /** Resolves once it can read; rejects where this browser cannot. */
  ready;

  constructor() {
    this.#begin();
  }

  #begin() {
    this.busy = true;
    this.#worker = new Worker('/collect/decoder-worker.js', {type: 'module'});
    this.ready = new Promise((resolve, reject) => {
      this.#worker.addEventListener('message', ({data}) => {
        this.busy = false;
        if (data.kind === 'ready') resolve();
        else if (data.kind === 'broken') reject(new Error(data.why));
        else this.#answered(data);
      });
      this.#worker.addEventListener('error', event => reject(new Error(event.message ?? 'no worker')));
    });
    this.ready.catch(() => {});
  }

  /** Whom to tell what came of each picture, in the words of Receiver.take. Returns what ends it. */
  onTaken(answered) {
    this.#answered = answered;
    return () => {
      if (this.#answered === answered) this.#answered = () => {};
    };
  }

  /** @param picture of getImageData; its bytes are handed over */
  read({data, width, height}) {
    this.busy = true;
    this.#worker.postMessage({data, width, height}, [data.buffer]);
  }

  /** So that a bundle that could not be kept can be read again. */
  forget() {
    this.#worker.terminate();
    this.#begin();
  }
}
