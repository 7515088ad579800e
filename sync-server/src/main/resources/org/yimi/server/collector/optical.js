/**
 * Frames as the kiosk shows them, read in a browser: the twin of content.optical. content/OPTICAL.md is the
 * specification; both have to agree with its vectors.
 */

const PREFIX = 'YM1:';
const HEADER_BYTES = 14;
const MOST_BYTES = 240 * 1024;
const MOST_BLOCKS = 512;
const MOST_CHARACTERS = 4296;
const MOST_TRANSFERS = 8;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = ALPHABET.length;
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < BASE; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** The bytes of a Base45 text (RFC 9285); null where it is none. */
function base45(text) {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  let at = 0;
  for (let i = 0; i < text.length; i += 3) {
    const whole = i + 2 < text.length;
    let value = 0;
    for (let j = whole ? 2 : 1; j >= 0; j--) {
      const code = text.charCodeAt(i + j);
      if (code >= VALUES.length || VALUES[code] < 0) return null;
      value = value * BASE + VALUES[code];
    }
    if (value > (whole ? 0xFFFF : 0xFF)) return null;
    if (whole) bytes[at++] = value >> 8;
    bytes[at++] = value & 0xFF;
  }
  return bytes;
}

const CRCS = new Uint32Array(256).map((_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xEDB88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

/** CRC-32 as in zip, over several pieces. */
function crc32(...pieces) {
  let crc = 0xFFFFFFFF;
  for (const bytes of pieces) for (const byte of bytes) crc = CRCS[(crc ^ byte) & 0xFF] ^ (crc >>> 8);
  return (crc ^ 0xFFFFFFFF) >>> 0;
}

/** PRODUCTS[a][b] in the field of 256 elements with the polynomial 0x11D. */
const INVERSES = new Uint8Array(256);
const PRODUCTS = (() => {
  const powers = new Uint8Array(510);
  const logarithms = new Uint8Array(256);
  for (let power = 1, i = 0; i < 255; i++) {
    powers[i] = powers[i + 255] = power;
    logarithms[power] = i;
    power = power & 0x80 ? (power << 1) ^ 0x11D : power << 1;
  }
  for (let a = 1; a < 256; a++) INVERSES[a] = powers[255 - logarithms[a]];
  return Array.from({length: 256}, (_, a) =>
    Uint8Array.from({length: 256}, (_, b) => a && b ? powers[logarithms[a] + logarithms[b]] : 0));
})();

function scale(elements, factor) {
  const products = PRODUCTS[factor];
  for (let i = 0; i < elements.length; i++) elements[i] = products[elements[i]];
}

/** Adds count elements from one place, multiplied, to those at another. */
function add(into, at, from, start, count, factor) {
  const products = PRODUCTS[factor];
  for (let i = 0; i < count; i++) into[at + i] ^= products[from[start + i]];
}

/** By what each block is multiplied in one frame: scrambled xorshift from the first combination on. */
export function coefficients(id, seq, blocks) {
  const row = new Uint8Array(blocks);
  if (seq < blocks) {
    row[seq] = 1;
    return row;
  }
  let x = (id ^ Math.imul(seq, 0x9E3779B1)) >>> 0 || 1;
  const step = () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
  };
  for (let i = 0; i < 4; i++) step();
  for (let i = 0; i < blocks; i++) {
    step();
    row[i] = Math.imul(x, 0x9E3779BB) >>> 24;
  }
  return row;
}

/** What one QR code carries; null where its text is no whole frame. */
export function readFrame(text) {
  if (!text.startsWith(PREFIX) || text.length > MOST_CHARACTERS) return null;
  const bytes = base45(text.slice(PREFIX.length));
  if (bytes === null || bytes.length <= HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer);
  const block = bytes.subarray(HEADER_BYTES);
  if (view.getUint32(10) !== crc32(bytes.subarray(0, 10), block)) return null;
  const length = view.getUint8(4) << 16 | view.getUint16(5);
  if (length < 1 || length > MOST_BYTES || Math.ceil(length / block.length) > MOST_BLOCKS) return null;
  return {id: view.getUint32(0), length, seq: view.getUint8(7) << 16 | view.getUint16(8), block};
}

/**
 * One transfer as far as it was received: equations in its blocks, in echelon form. All lie in two buffers of fixed size,
 * at most 371 KiB: a receiver has eight of these, and 4 MiB.
 */
class Assembly {
  constructor(first) {
    this.id = first.id;
    this.length = first.length;
    this.blockBytes = first.block.length;
    this.needed = Math.ceil(first.length / first.block.length);
    // of each row what is right of its pivot; left of it all are 0, and it is 1
    this.rows = new Uint8Array(this.needed * (this.needed - 1) / 2);
    this.sums = new Uint8Array(this.needed * this.blockBytes);
    this.held = new Uint8Array(this.needed);
    this.known = 0;
  }

  /** Where the rest of a row begins. */
  rowAt(pivot) {
    return pivot * (2 * this.needed - pivot - 1) / 2;
  }

  forget() {
    this.held.fill(0);
    this.known = 0;
  }

  expects(frame) {
    return frame.length === this.length && frame.block.length === this.blockBytes;
  }

  /** Whether the frame told something new. */
  take(frame) {
    const row = coefficients(this.id, frame.seq, this.needed);
    const sum = frame.block;
    for (let pivot = 0; pivot < this.needed; pivot++) {
      const factor = row[pivot];
      if (factor === 0) continue;
      if (!this.held[pivot]) {
        this.hold(pivot, row, sum, INVERSES[factor]);
        return true;
      }
      add(row, pivot + 1, this.rows, this.rowAt(pivot), this.needed - pivot - 1, factor);
      add(sum, 0, this.sums, pivot * this.blockBytes, this.blockBytes, factor);
    }
    return false;
  }

  hold(pivot, row, sum, factor) {
    scale(row, factor);
    scale(sum, factor);
    this.rows.set(row.subarray(pivot + 1), this.rowAt(pivot));
    this.sums.set(sum, pivot * this.blockBytes);
    this.held[pivot] = 1;
    this.known++;
  }

  /** All blocks after each other, cut to length; only once all is known. */
  solve() {
    for (let pivot = this.needed - 1; pivot >= 0; pivot--)
      for (let later = pivot + 1; later < this.needed; later++) {
        const factor = this.rows[this.rowAt(pivot) + later - pivot - 1];
        if (factor !== 0)
          add(this.sums, pivot * this.blockBytes, this.sums, later * this.blockBytes, this.blockBytes, factor);
      }
    return this.sums.slice(0, this.length);
  }
}

/**
 * Takes what a camera reads and tells when a bundle is whole. One call after the other: take is asynchronous, because
 * a browser computes its SHA-256 so.
 */
export class Receiver {
  #transfers = new Map();

  /**
   * @returns {kind: 'nothing'}, {kind: 'part', id, known, needed, fresh}, {kind: 'whole', id, stream} once, then
   *     {kind: 'again', id}
   */
  async take(text) {
    const frame = readFrame(text);
    if (frame === null) return {kind: 'nothing'};
    const id = frame.id;
    const standing = this.#transfers.get(id);
    if (standing === 'whole') {
      this.#keep(id, standing);
      return {kind: 'again', id};
    }
    const assembly = standing ?? new Assembly(frame);
    this.#keep(id, assembly);
    if (!assembly.expects(frame)) return {kind: 'nothing'};
    const fresh = assembly.take(frame);
    if (fresh && assembly.known === assembly.needed) {
      const stream = assembly.solve();
      const hash = new DataView(await crypto.subtle.digest('SHA-256', stream));
      if (hash.getUint32(0) === id) {
        this.#keep(id, 'whole');
        return {kind: 'whole', id, stream};
      }
      assembly.forget();
    }
    return {kind: 'part', id, known: assembly.known, needed: assembly.needed, fresh};
  }

  /** As the newest; the eldest gives way. */
  #keep(id, standing) {
    this.#transfers.delete(id);
    this.#transfers.set(id, standing);
    if (this.#transfers.size > MOST_TRANSFERS) this.#transfers.delete(this.#transfers.keys().next().value);
  }
}
