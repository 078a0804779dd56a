// Whether a picture is there from its first part to its last. What is in the parts is not looked at: a browser draws it or
// does not, but nothing else passes for a picture because it begins like one.
import { crc32 } from './crc32.ts';

type Bytes = DataView<ArrayBufferLike>;

const text = (view: Bytes, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

const PNG_SIGNATURE = 8;
/** Length, name and checksum of a part of a PNG. */
const PNG_AROUND = 12;

/** Every part has its checksum, there is something to draw, and nothing follows the end. */
export function isWholePng(view: Bytes): boolean {
  let hasContent = false;
  let at = PNG_SIGNATURE;
  while (at < view.byteLength) {
    const length = view.getUint32(at);
    const name = text(view, at + 4);
    const checked = new Uint8Array(view.buffer, view.byteOffset + at + 4, length + 4);
    if (view.getUint32(at + 8 + length) !== crc32(checked)) return false;
    hasContent ||= name === 'IDAT' && length > 0;
    at += PNG_AROUND + length;
    if (name === 'IEND') return hasContent && at === view.byteLength;
  }
  return false;
}

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** Where the next marker is that ends what was scanned: FF 00 is content, and restarts stand within it. */
function afterScan(view: Bytes, from: number): number {
  let at = from;
  for (;;) {
    const next = view.getUint8(at + 1);
    const isContent = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (view.getUint8(at) === 0xff && next !== 0xff && !isContent) return at;
    at += 1;
  }
}

/** Its segments lead to what is drawn and from there to the end. Cameras put more behind it. */
export function isWholeJpeg(view: Bytes): boolean {
  let hasContent = false;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === END_OF_IMAGE) return hasContent;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + view.getUint16(at + 2);
    if (marker !== START_OF_SCAN) continue;
    hasContent = true;
    at = afterScan(view, at);
  }
  return false;
}

const RIFF_HEAD = 8;
const WEBP_HEAD = 12;
const drawn: readonly string[] = ['VP8 ', 'VP8L', 'ANMF'];

/** It is as long as it says, its parts fill it exactly, and one of them is drawn. */
export function isWholeWebp(view: Bytes): boolean {
  const end = RIFF_HEAD + view.getUint32(4, true);
  if (end !== view.byteLength && end + (end % 2) !== view.byteLength) return false;
  let hasContent = false;
  let at = WEBP_HEAD;
  while (at < end) {
    const length = view.getUint32(at + 4, true);
    hasContent ||= drawn.includes(text(view, at)) && length > 0;
    at += RIFF_HEAD + length + (length % 2);
  }
  return hasContent && (at === end || at === end + 1);
}
