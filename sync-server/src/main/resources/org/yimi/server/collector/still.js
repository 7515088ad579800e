/** One still code for a small bundle: the twin of content.optical.StillCode, for reading. */

const MOST_BYTES = 959;
const GROUP_BYTES = 5;
const DIGITS = [0, 3, 5, 8, 10, 13];

/** The bundle's bytes; null where these are no digits that a kiosk writes. */
export function readStill(digits) {
  const length = bytesIn(digits.length);
  if (length < 1 || length > MOST_BYTES || !/^[0-9]+$/.test(digits)) return null;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let from = 0; from < length; from += GROUP_BYTES) {
    const count = Math.min(GROUP_BYTES, length - from);
    let number = Number(digits.slice(at, at + DIGITS[count]));
    // 40 bits: beyond the shifts of this language, not beyond its numbers
    for (let i = count - 1; i >= 0; i--) {
      bytes[from + i] = number % 256;
      number = Math.floor(number / 256);
    }
    if (number > 0) return null;
    at += DIGITS[count];
  }
  return bytes;
}

function bytesIn(digits) {
  const rest = DIGITS.indexOf(digits % DIGITS[GROUP_BYTES]);
  return rest < 0 ? -1 : Math.floor(digits / DIGITS[GROUP_BYTES]) * GROUP_BYTES + rest;
}

/** The digits in the address of a still code, whichever host it names; null where it is none. */
export function stillDigits(address) {
  return /^https?:\/\/[^/#?]+\/q#([0-9]+)$/i.exec(address)?.[1] ?? null;
}
