/** The camera's picture and how far the reading is. */

import {cameras, closeCamera, openCamera} from './camera.js';
import {button, make} from './nodes.js';
import {Ring} from './ring.js';
import {Scanning} from './scanning.js';
import {stayAwake} from './wake.js';
import {say} from './words.js';

const HINT_MS = 2000;
const LOOK_MS = 250;
const SHOWN_TRANSFERS = 8;

/**
 * @param app {decoder, queue, hashes, camera, announce}
 * @param over what to do with {kept, trouble} when it ends; kept may be empty
 * @param failed what to do with a camera that does not open
 */
export function scanScreen(app, {over, failed}) {
  const scanning = new Scanning(app.queue, app.hashes, performance.now());
  const video = make('video', {autoplay: '', muted: '', playsinline: ''});
  const ring = new Ring(say('scanning'));
  const hint = make('p', {class: 'hint'}, say('openingCamera'));
  const rate = make('p', {class: 'rate'});
  const list = make('ul', {class: 'transfers'});
  const other = button(say('otherCamera'), () => turn(), 'quiet');
  other.hidden = true;
  let stream = null;
  let coarse = false;
  let left = false;
  let told = 0;
  let ended = false;
  const sleep = stayAwake();
  const timer = setInterval(look, LOOK_MS);

  video.muted = true;
  const idle = grab(video, app.decoder, () => left);
  const deaf = app.decoder.onTaken(taken => {
    scanning.take(taken, performance.now());
    idle();
  });
  document.addEventListener('visibilitychange', onVisibility);
  open();

  async function open() {
    try {
      const opened = await openCamera(app.camera);
      if (left || document.hidden) return closeCamera(opened.stream);
      ({stream, coarse} = opened);
      app.camera = opened.id;
      video.srcObject = stream;
      // two tabs, or a phone that took it back
      stream.getVideoTracks()[0].addEventListener('ended', () => left || failed('busy'));
      other.hidden = (await cameras()).length < 2;
    } catch (error) {
      if (!left) failed(error.message);
    }
  }

  function close() {
    if (stream) closeCamera(stream);
    stream = null;
    video.srcObject = null;
  }

  function onVisibility() {
    if (document.hidden) close();
    else if (!stream) open();
  }

  async function turn() {
    const all = await cameras();
    close();
    app.camera = all[(all.indexOf(app.camera) + 1) % all.length];
    await open();
  }

  function look() {
    const now = performance.now();
    if (scanning.trouble || scanning.finished(now)) return end();
    const share = scanning.share();
    ring.show(share);
    rate.textContent = say('rate', {n: Math.round(scanning.rate(now))});
    hint.textContent = advice(now);
    list.replaceChildren(...chips(scanning.transfers));
    const quarter = Math.floor(share * 4);
    if (quarter > told) app.announce(say('percent', {n: quarter * 25}));
    told = quarter;
  }

  function advice(now) {
    if (!stream) return say('openingCamera');
    const silence = scanning.silence(now);
    const hints = coarse ? ['closer', 'still', 'coarse'] : ['closer', 'still'];
    if (silence > HINT_MS) return say(hints[Math.floor(silence / HINT_MS - 1) % hints.length]);
    if (scanning.transfers.size === 0) return say('scanning');
    return say(scanning.share() === 1 ? 'whole' : 'reading');
  }

  function end() {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    over({kept: scanning.kept(), trouble: scanning.trouble});
  }

  return {
    node: make('section', {class: 'scan'},
      make('h1', {class: 'unseen', tabindex: -1}, say('scanning')),
      make('div', {class: 'view'}, video),
      make('div', {class: 'state'}, ring.node, make('div', {}, hint, rate)),
      list,
      make('div', {class: 'row'}, other, button(say('stop'), end))),
    leave() {
      left = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      deaf();
      close();
      sleep();
    },
  };
}

/** One for each of several bundles; a single one has the ring. */
function chips(transfers) {
  if (transfers.size < 2) return [];
  return [...transfers.values()].slice(-SHOWN_TRANSFERS).map((one, i) =>
    make('li', {class: one.hash ? 'whole' : ''},
      say('part', {n: Math.max(0, transfers.size - SHOWN_TRANSFERS) + i + 1}) + ' ',
      make('b', {}, one.hash ? '✓' : Math.floor(100 * one.known / one.needed) + '%')));
}

/**
 * Hands the square in the middle to the decoder whenever it is idle and the camera has a new picture.
 *
 * @returns what to call when the decoder has become idle: a picture that came meanwhile is still there
 */
function grab(video, decoder, over) {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true, alpha: false});
  const next = video.requestVideoFrameCallback
    ? () => video.requestVideoFrameCallback(step)
    : () => requestAnimationFrame(step);
  let fresh = false;
  next();

  function step() {
    if (over()) return;
    fresh = true;
    take();
    next();
  }

  function take() {
    const {videoWidth: width, videoHeight: height} = video;
    const side = Math.min(width, height);
    if (over() || !fresh || side === 0 || decoder.busy) return;
    fresh = false;
    if (canvas.width !== side) canvas.width = canvas.height = side;
    context.drawImage(video, (width - side) / 2, (height - side) / 2, side, side, 0, 0, side, side);
    decoder.read(context.getImageData(0, 0, side, side));
  }

  return take;
}
