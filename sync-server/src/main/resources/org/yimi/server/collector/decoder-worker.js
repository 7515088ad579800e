/** Reads one picture after the other, beside the page, so that the page stays quick. */

import {prepareZXingModule, readBarcodes} from './zxing-wasm/reader/index.js';
import {Receiver} from './optical.js';
import {readStill, stillDigits} from './still.js';

/** All that could be tried harder costs frames, of which the kiosk shows more. */
const OPTIONS = {
  formats: ['QRCodeModel2'],
  tryHarder: false,
  tryRotate: false,
  tryInvert: false,
  tryDownscale: false,
  maxNumberOfSymbols: 1,
  textMode: 'Plain',
};

const receiver = new Receiver();
const stills = new Set();

prepareZXingModule({
  overrides: {locateFile: file => new URL('./zxing-wasm/reader/' + file, import.meta.url).href},
  fireImmediately: true,
}).then(() => postMessage({kind: 'ready'}), error => postMessage({kind: 'broken', why: String(error)}));

addEventListener('message', async ({data}) => {
  const [code] = await readBarcodes(data, OPTIONS).catch(() => []);
  const taken = code ? await take(code.text) : {kind: 'nothing'};
  postMessage(taken, taken.stream ? [taken.stream.buffer] : []);
});

async function take(text) {
  const digits = stillDigits(text);
  return digits === null ? receiver.take(text) : takeStill(digits);
}

async function takeStill(digits) {
  const stream = readStill(digits);
  if (stream === null) return {kind: 'nothing'};
  const id = new DataView(await crypto.subtle.digest('SHA-256', stream)).getUint32(0);
  if (stills.has(id)) return {kind: 'again', id};
  stills.add(id);
  return {kind: 'whole', id, stream};
}
