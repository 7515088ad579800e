/** Begins: the one place where everything is put together. */

import {App} from './app.js';
import {Decoder} from './decoder.js';
import {isWeChat, noticeScreen, weChatScreen} from './notice-screens.js';
import {offerInstall, onNewVersion, prepare} from './prepare.js';
import {Queue} from './queue.js';
import {Stage} from './stage.js';
import {readStill} from './still.js';
import {Uploader} from './upload.js';
import {language, say, switchLanguage} from './words.js';

const stage = new Stage();
let app = null;
let alone = () => {};

document.getElementById('language').addEventListener('click', () => {
  switchLanguage();
  word();
});
word();
begin();

async function begin() {
  if (isWeChat(navigator.userAgent)) return stay(weChatScreen);
  if (!isSecureContext) return stay(() => noticeScreen(say('insecure'), say('insecureHow')));
  const queue = await Queue.open().catch(() => null);
  if (queue === null) return stay(() => noticeScreen(say('noStorage'), say('noStorageHow')));
  await open(queue);
}

/** A page that leads nowhere else. */
function stay(build) {
  alone = () => stage.show('alone', build);
  alone();
}

async function open(queue) {
  const decoder = new Decoder();
  const uploader = new Uploader(queue, () => app.refresh());
  app = new App(stage, queue, decoder, uploader);
  queue.onChange(() => app.refresh());
  offerInstall(offer => {
    app.install = offer;
    app.refresh();
  });
  onNewVersion(() => app.renew());
  await queue.prune(Date.now());
  await firstScreen(queue);
  uploader.now();
  app.prepared = await readiness(decoder);
  await app.refresh();
}

/** /q#digits is a small bundle in the address itself; what remains is the app. */
async function firstScreen(queue) {
  const digits = location.pathname === '/q' ? location.hash.slice(1) : '';
  history.replaceState(null, '', '/collect');
  if (digits === '') return app.start();
  const bytes = readStill(digits);
  if (bytes === null) return app.notice('badStill', 'badStillHow');
  try {
    const {hash, known} = await queue.keep(bytes, Date.now());
    await app.done([hash], {known: known !== null});
  } catch (error) {
    await app.notice('fullTitle', error.name === 'QuotaExceededError' ? 'full' : 'unkept');
  }
}

async function readiness(decoder) {
  const [kept, reads] = await Promise.allSettled([prepare(), decoder.ready]);
  if (reads.status === 'rejected') return 'cannotDecode';
  return kept.status === 'fulfilled' ? 'prepared' : 'notPrepared';
}

function word() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  document.title = document.getElementById('name').textContent = say('name');
  document.getElementById('language').textContent = say('other');
  document.getElementById('kept').textContent = say('kept');
  if (app) app.reword();
  else alone();
}
