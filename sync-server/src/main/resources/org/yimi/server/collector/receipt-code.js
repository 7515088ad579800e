/** A receipt as a QR code for the kiosk's scanner. */

import {qrcode} from './qrcode-generator/qrcode.js';
import {draw} from './nodes.js';

const QUIET = 4;

/** Beyond this the modules on a phone become too small for a hand-held scanner, so that fewer checks are the better choice. */
const MANY_CHARACTERS = 600;

/** @returns an SVG, black on white with its quiet zone; null where it is too long for any code */
export function receiptCode(text) {
  const code = encode(text);
  if (code === null) return null;
  const count = code.getModuleCount();
  const side = count + 2 * QUIET;
  let path = '';
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  return draw('svg', {class: 'receipt-code', viewBox: `0 0 ${side} ${side}`, 'shape-rendering': 'crispEdges', role: 'img'},
    draw('rect', {width: side, height: side, fill: '#fff'}),
    draw('path', {d: path, fill: '#000'}));
}

function encode(text) {
  try {
    const code = qrcode(0, text.length > MANY_CHARACTERS ? 'L' : 'M');
    code.addData(text, 'Alphanumeric');
    code.make();
    return code;
  } catch {
    return null;
  }
}
