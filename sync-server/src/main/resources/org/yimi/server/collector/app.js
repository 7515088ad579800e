/** Which screen comes when. */

import {Delivery} from './delivery.js';
import {doneScreen} from './done-screen.js';
import {noticeScreen, refusalScreen} from './notice-screens.js';
import {receiptScreen} from './receipt-screen.js';
import {scanScreen} from './scan-screen.js';
import {startScreen} from './start-screen.js';
import {say} from './words.js';

export class App {
  #stage;
  #delivery;
  #current = () => this.start();
  #unfolded = {delivered: false, sure: null};
  #stale = false;

  /** Ids of bundles read since the page was opened, to their hashes. */
  hashes = new Map();

  /** Id of the chosen camera. */
  camera = null;

  prepared = 'preparing';
  install = null;

  constructor(stage, queue, decoder, uploader) {
    this.#stage = stage;
    this.queue = queue;
    this.decoder = decoder;
    this.uploader = uploader;
    this.#delivery = new Delivery(queue, () => this.refresh());
    addEventListener('popstate', () => this.start());
  }

  announce(text) {
    this.#stage.announce(text);
  }

  /** Shows the same screen again, because something in it has changed. */
  async refresh() {
    if (this.#stage.name === 'start' || this.#stage.name === 'done') await this.#current();
  }

  /** The same screen in other words. */
  reword() {
    this.#current();
  }

  /** A newer version of the app is there: it begins when nobody is in the middle of something. */
  renew() {
    this.#stale = true;
    if (this.#stage.name === 'start') location.reload();
  }

  async start() {
    if (this.#stale) return location.reload();
    await this.#show('start', async () => startScreen({
      bundles: await this.queue.bundles(),
      receipts: await this.queue.receipts(),
      prepared: this.prepared,
      sending: this.uploader.state,
      unfolded: this.#unfolded,
      install: this.install && (() => this.#install()),
    }, {
      scan: () => this.scan(),
      sendNow: () => this.uploader.now(),
      showReceipt: kiosk => this.receipt(kiosk),
      ask: hash => this.#unfold({sure: hash}),
      keep: () => this.#unfold({sure: null}),
      remove: hash => this.#remove(hash),
      toggled: open => { this.#unfolded.delivered = open; },
      again: hash => this.done([hash], {known: true, anew: true}),
    }));
  }

  /** To the start, as the phone's own way back leads there. */
  leave() {
    if (history.state?.away) history.back();
    else this.start();
  }

  async scan() {
    this.#away();
    if (this.prepared === 'cannotDecode') return this.notice('cameraTrouble', 'cannotDecode');
    const turns = {over: result => this.#scanned(result), failed: why => this.#cameraFailed(why)};
    await this.#show('scan', () => scanScreen(this, turns));
  }

  /**
   * After bundles were read, or a receipt was asked for.
   *
   * @param known whether they were here before
   * @param anew whether the office is to answer once more though it has answered
   */
  async done(hashes, {known, anew = false}) {
    this.#away();
    await this.#delivery.begin(hashes, anew);
    await this.#showDone(hashes, anew ? 'again' : known ? 'doneKnown' : 'doneNew');
    this.uploader.now();
  }

  async receipt(kiosk) {
    this.#away();
    const receipt = (await this.queue.receipts()).find(one => one.kiosk === kiosk);
    if (!receipt) return this.leave();
    await this.#show('receipt', () => receiptScreen(receipt, {
      seen: async () => {
        await this.queue.setSeen(kiosk, true);
        const next = (await this.queue.receipts()).find(one => !one.seen);
        if (next) await this.receipt(next.kiosk);
        else this.leave();
      },
      later: () => this.leave(),
    }));
  }

  /** @param buttons key of the words, and what it does */
  async notice(title, text, buttons = [['toStart', () => this.leave()]]) {
    await this.#show('notice', () =>
      noticeScreen(say(title), say(text), buttons.map(([key, onclick]) => [say(key), onclick])));
  }

  async #showDone(hashes, title) {
    const standing = await this.#delivery.standing(hashes);
    if (standing.refused) return this.#show('refusal', () => refusalScreen(standing.refused, () => this.leave()));
    if (standing.receipt) return this.receipt(standing.receipt);
    await this.#show('done', () => doneScreen({bundles: standing.bundles, title, sending: this.uploader.state}, {
      sendNow: () => this.uploader.now(),
      more: () => this.scan(),
      start: () => this.leave(),
    }), () => this.#showDone(hashes, title));
  }

  async #scanned({kept, trouble}) {
    if (trouble) {
      this.decoder.forget();
      this.hashes.clear();
      return this.notice('fullTitle', trouble.name === 'QuotaExceededError' ? 'full' : 'unkept');
    }
    if (kept.length === 0) return this.leave();
    await this.done(kept.map(one => one.hash), {known: kept.every(one => one.outcome !== 'new')});
  }

  async #cameraFailed(why) {
    await this.notice('cameraTrouble', 'camera_' + why, [
      ['retry', () => this.scan()],
      ['back', () => this.leave()],
    ]);
  }

  async #remove(hash) {
    await this.queue.remove(hash);
    // else the decoder would say that it knows it
    this.decoder.forget();
    this.hashes.clear();
    this.#unfold({sure: null});
  }

  /** A browser makes its offer good once. */
  #install() {
    this.install.prompt();
    this.install = null;
    this.refresh();
  }

  #unfold(change) {
    Object.assign(this.#unfolded, change);
    this.refresh();
  }

  #away() {
    if (!history.state?.away) history.pushState({away: true}, '');
  }

  async #show(name, build, again = () => this.#show(name, build)) {
    this.#current = again;
    await this.#stage.show(name, build);
  }
}
