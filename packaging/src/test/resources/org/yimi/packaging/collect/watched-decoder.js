/** Writes down what the page's decoder makes of each picture. */
(() => {
  const answers = [];
  window.watched = {
    answers,
    told: () => {},
    whole: () => answers.filter(one => one.kind === 'whole').length,
    /** From the first picture to the last bundle: {pictures, fresh, seconds, milliseconds in the middle for one}. */
    summary() {
      const last = answers.findLastIndex(one => one.kind === 'whole');
      const until = answers.slice(0, last + 1);
      const took = until.map(one => one.took).sort((a, b) => a - b);
      return JSON.stringify({
        pictures: until.length,
        fresh: until.filter(one => one.fresh || one.kind === 'whole').length,
        seconds: (until.at(-1).at - until[0].at + until[0].took) / 1000,
        milliseconds: took[took.length >> 1],
      });
    },
  };

  window.Worker = class extends Worker {
    #asked;

    constructor(...from) {
      super(...from);
      this.addEventListener('message', ({data: {kind, fresh}}) => {
        if (kind === 'ready' || kind === 'broken') return;
        const at = performance.now();
        answers.push({kind, fresh, at, took: at - this.#asked});
        watched.told();
      });
    }

    postMessage(...message) {
      this.#asked = performance.now();
      super.postMessage(...message);
    }
  };
})();
