/** Reads the code of a kiosk without a network by the camera, into the field where it can also be pasted. */

import {closeCamera, openCamera} from '/collect/camera.js';
import {prepareZXingModule, readBarcodes} from '/collect/zxing-wasm/reader/index.js';

const PAUSE_MS = 150;
const OPTIONS = {formats: ['QRCodeModel2'], tryHarder: true, maxNumberOfSymbols: 1, textMode: 'Plain'};

const box = document.querySelector('#camera');
const begin = document.querySelector('#camera-begin');
const view = document.querySelector('#camera-view');
const says = document.querySelector('#camera-says');
const field = document.querySelector('#introduction');
const canvas = document.createElement('canvas');

box.hidden = !navigator.mediaDevices?.getUserMedia;

begin.addEventListener('click', async () => {
  begin.disabled = true;
  try {
    await prepareZXingModule({
      overrides: {locateFile: file => '/collect/zxing-wasm/reader/' + file},
      fireImmediately: true,
    });
    const {stream} = await openCamera();
    await look(stream);
    says.textContent = box.dataset.done;
  } catch {
    says.textContent = box.dataset.none;
  }
  view.hidden = true;
  begin.disabled = false;
});

async function look(stream) {
  try {
    view.srcObject = stream;
    view.hidden = false;
    says.textContent = box.dataset.on;
    await view.play();
    field.value = await introduction();
  } finally {
    closeCamera(stream);
    view.srcObject = null;
  }
}

async function introduction() {
  for (;;) {
    const [code] = await readBarcodes(picture(), OPTIONS);
    if (code?.text.toUpperCase().startsWith('K1')) return code.text;
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}

function picture() {
  canvas.width = view.videoWidth;
  canvas.height = view.videoHeight;
  const pen = canvas.getContext('2d', {willReadFrequently: true});
  pen.drawImage(view, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
