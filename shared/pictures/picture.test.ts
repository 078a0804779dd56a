import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { judgePicture, LARGEST_PICTURE_BYTES, readPicture } from './picture.ts';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];

/** As it stands in a file, with its checksum. */
function part(name: string, content: readonly number[]): number[] {
  const checked = [...ascii(name), ...content];
  const around = new DataView(new ArrayBuffer(8));
  around.setUint32(0, content.length);
  around.setUint32(4, crc32(Uint8Array.from(checked)));
  const numbers = [...new Uint8Array(around.buffer)];
  return [...numbers.slice(0, 4), ...checked, ...numbers.slice(4)];
}

const signature = [...bytes('89504e470d0a1a0a')];
const end = part('IEND', []);

const sized = (width: number, height: number, more: readonly number[] = []): Uint8Array => {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  const content = part('IDAT', [120, 156, 3, 0, 0, 0, 0, 1]);
  const parts = [...part('IHDR', [...new Uint8Array(head.buffer)]), ...content, ...more, ...end];
  return Uint8Array.from([...signature, ...parts]);
};

const riff = (name: string, content: string, more = ''): Uint8Array => {
  const held = bytes(content.replaceAll(' ', ''));
  const behind = bytes(more);
  const file = new Uint8Array(20 + held.length + (held.length % 2) + behind.length);
  const view = new DataView(file.buffer);
  file.set([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(name), 0, 0, 0, 0, ...held]);
  file.set(behind, file.length - behind.length);
  view.setUint32(4, file.length - 8, true);
  view.setUint32(16, held.length, true);
  return file;
};

const png = sized(640, 360);
/** One pixel, as a browser's canvas writes it. */
const drawn = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const jpegHead = 'ffd8ffe000104a46494600010100000100010000ffc00011080168028003012200021101031101';
const scan = 'ffda000c03010002110311003f00d2ff00aaffd012';
const jpeg = bytes(`${jpegHead}${scan}ffd9`);
const lossy = riff('VP8 ', '300100 9d012a 8002 6801');
const lossless = riff('VP8L', '2f7fc2590000000000');
const extended = riff('VP8X', '00000000 7f0200 670100', '5650384c020000002f7f');

describe('a picture', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['image/webp', lossy],
    ['image/webp', lossless],
    ['image/webp', extended],
  ])('%s tells its size', (mediaType, file) => {
    expect(readPicture(file)).toEqual({ mediaType, width: 640, height: 360 });
  });

  it('drawn by a browser is one, and so is what a camera puts more behind', () => {
    expect(readPicture(drawn)).toMatchObject({ mediaType: 'image/png', width: 1, height: 1 });
    expect(readPicture(bytes(`${jpegHead}${scan}ffd900000018`))).toMatchObject({ mediaType: 'image/jpeg' });
  });

  // The first bytes of a PNG with anything behind them were stored and shown.
  it.each([
    ['the first 40 bytes of one', png.slice(0, 40)],
    [
      'a head with text behind it',
      Uint8Array.from([...png.slice(0, 33), ...ascii('<script>alert(1)</script>')]),
    ],
    ['one with something behind its end', Uint8Array.from([...png, ...ascii('<script>')])],
    ['one with a byte changed', png.with(50, 1)],
    ['one without content', Uint8Array.from([...png.slice(0, 33), ...end])],
    ['a JPEG cut short', bytes(`${jpegHead}${scan}`)],
    ['a JPEG without content', bytes(`${jpegHead}ffd9`)],
    ['a JPEG that is text after its head', Uint8Array.from([...bytes(jpegHead), ...ascii('hello, world')])],
    ['a WebP cut short', lossy.slice(0, -2)],
    ['a WebP that says it is longer', lossy.with(4, 200)],
    ['a WebP with nothing drawn', riff('VP8X', '00000000 7f0200 670100')],
  ])('%s is none', (_what, file) => {
    expect(readPicture(file)).toBeNull();
  });

  it.each([
    ['a page', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    ['a drawing', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a GIF', new TextEncoder().encode('GIF89a......................')],
    ['nothing', new Uint8Array()],
    ['a picture cut short', png.slice(0, 18)],
  ])('%s is none', (_what, file) => {
    expect(readPicture(file)).toBeNull();
  });

  const around = sized(4096, 4096, part('teXt', [])).length;
  const ofBytes = (length: number): Uint8Array =>
    sized(
      4096,
      4096,
      part(
        'teXt',
        Array.from({ length: length - around }, () => 0),
      ),
    );

  it('is taken up to 2 MB and 4096 pixels each way, and not beyond', () => {
    expect(judgePicture(ofBytes(LARGEST_PICTURE_BYTES)).ok).toBe(true);
    expect(judgePicture(ofBytes(LARGEST_PICTURE_BYTES + 1))).toMatchObject({
      reason: { kind: 'picture-too-large', limit: 2 },
    });
    expect(judgePicture(sized(4097, 10))).toMatchObject({
      reason: { kind: 'picture-too-wide', limit: 4096 },
    });
    expect(judgePicture(sized(10, 4097))).toMatchObject({
      reason: { kind: 'picture-too-wide', limit: 4096 },
    });
    expect(judgePicture(new Uint8Array())).toMatchObject({ reason: { kind: 'not-a-picture' } });
  });
});
