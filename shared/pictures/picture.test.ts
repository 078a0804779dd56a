import { describe, expect, it } from 'vitest';
import { judgePicture, LARGEST_PICTURE_BYTES, readPicture } from './picture.ts';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const png = bytes('89504e470d0a1a0a0000000d494844520000028000000168080600000000000000');
const jpeg = bytes('ffd8ffe000104a46494600010100000100010000ffc00011080168028003012200021101031101');
const lossy = bytes('524946462400000057454250565038201800000030010 09d012a80026801'.replaceAll(' ', ''));
const lossless = bytes('524946462400000057454250565038 4c180000002f7fc2590000000000'.replaceAll(' ', ''));
const extended = bytes('52494646240000005745425056503858 0a00000000000000 7f0200670100'.replaceAll(' ', ''));

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

  it.each([
    ['a page', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    ['a drawing', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a GIF', new TextEncoder().encode('GIF89a......................')],
    ['nothing', new Uint8Array()],
    ['a picture cut short', png.slice(0, 18)],
  ])('%s is none', (_what, file) => {
    expect(readPicture(file)).toBeNull();
  });

  const sized = (width: number, height: number, length = 33): Uint8Array => {
    const file = new Uint8Array(length);
    file.set(png);
    new DataView(file.buffer).setUint32(16, width);
    new DataView(file.buffer).setUint32(20, height);
    return file;
  };

  it('is taken up to 2 MB and 4096 pixels each way, and not beyond', () => {
    expect(judgePicture(sized(4096, 4096, LARGEST_PICTURE_BYTES)).ok).toBe(true);
    expect(judgePicture(sized(10, 10, LARGEST_PICTURE_BYTES + 1))).toMatchObject({
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
