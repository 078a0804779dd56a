// What a picture is by its own bytes, whatever it is called: a whole JPEG, PNG or WebP with its size, or none of them; and
// whether it may be brought. A page asks before it sends, and the cloud asks again.
import { failed, ok, type Result } from '../result.ts';
import { isWholeJpeg, isWholePng, isWholeWebp } from './whole-picture.ts';

export interface Picture {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

type Bytes = DataView<ArrayBufferLike>;

const text = (view: Bytes, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

function readPng(view: Bytes): Picture | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  if (text(view, 12, 4) !== 'IHDR') return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Frames that tell the size: all starts of a frame but tables and restarts. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJpeg(view: Bytes): Picture | null {
  if (view.getUint16(0) !== 0xffd8 || view.getUint8(2) !== 0xff) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

const uint24 = (view: Bytes, at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;

function readWebp(view: Bytes): Picture | null {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return null;
  const mediaType = 'image/webp';
  switch (text(view, 12, 4)) {
    case 'VP8 ':
      return {
        mediaType,
        width: view.getUint16(26, true) % 16_384,
        height: view.getUint16(28, true) % 16_384,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { mediaType, width: (bits % 16_384) + 1, height: (Math.floor(bits / 16_384) % 16_384) + 1 };
    }
    case 'VP8X':
      return { mediaType, width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return null;
  }
}

const isWhole: Readonly<Record<Picture['mediaType'], (view: Bytes) => boolean>> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'image/webp': isWholeWebp,
};

export function readPicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = readPng(view) ?? readJpeg(view) ?? readWebp(view);
    if (found === null || found.width === 0 || found.height === 0) return null;
    return isWhole[found.mediaType](view) ? found : null;
  } catch (error) {
    // It ends before it should.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** As people are told them: in MB, and in pixels each way. */
export const pictureLimits = { megabytes: 2, pixels: 4096 } as const;

export const LARGEST_PICTURE_BYTES = pictureLimits.megabytes * 1024 * 1024;

export type PictureProblem =
  | { readonly kind: 'not-a-picture' }
  | { readonly kind: 'picture-too-large' | 'picture-too-wide'; readonly limit: number };

export const pictureTooLarge: PictureProblem = { kind: 'picture-too-large', limit: pictureLimits.megabytes };
const pictureTooWide: PictureProblem = { kind: 'picture-too-wide', limit: pictureLimits.pixels };

export function judgePicture(bytes: Uint8Array): Result<Picture, PictureProblem> {
  if (bytes.byteLength > LARGEST_PICTURE_BYTES) return failed(pictureTooLarge);
  const picture = readPicture(bytes);
  if (picture === null) return failed({ kind: 'not-a-picture' });
  const isTooWide = Math.max(picture.width, picture.height) > pictureLimits.pixels;
  return isTooWide ? failed(pictureTooWide) : ok(picture);
}
