// A picture for tests: a whole PNG of any size in pixels and, with something behind its content, in bytes.
import { crc32 } from '#shared/pictures/crc32.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function part(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

export function png(width: number, height: number, moreBytes = 0): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  const content = part('IDAT', new Uint8Array(12));
  const more = moreBytes === 0 ? [] : [...part('teXt', new Uint8Array(moreBytes))];
  return Uint8Array.from([
    ...SIGNATURE,
    ...part('IHDR', head),
    ...content,
    ...more,
    ...part('IEND', new Uint8Array()),
  ]);
}
