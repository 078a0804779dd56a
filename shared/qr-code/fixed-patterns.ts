// What every QR code of a size has in the same places: what a reader finds it by, and says how it is to be read.
import type { QrGrid } from './qr-grid.ts';
import type { QrVersion } from './qr-version.ts';

/** Which mask was laid over the data, at level M, with bits to mend it. */
const FORMAT = { generator: 0x537, degree: 10, mask: 0x5412 } as const;
const VERSION = { generator: 0x1f25, degree: 12 } as const;
const FIRST_WITH_VERSION = 7;
/** The row and the column of dots a reader counts modules by. */
const TIMING = 6;

interface Code {
  readonly generator: number;
  readonly degree: number;
}

function withCheck(value: number, { generator, degree }: Code): number {
  let rest = value;
  for (let step = 0; step < degree; step += 1) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * generator);
  return (value << degree) | rest;
}

const isSet = (bits: number, bit: number): boolean => ((bits >>> bit) & 1) === 1;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly isDark: (ring: number) => boolean;
}

function fixSquare(grid: QrGrid, { x, y, reach, isDark }: Square): void {
  for (let down = -reach; down <= reach; down += 1) {
    for (let across = -reach; across <= reach; across += 1)
      grid.fix(x + across, y + down, isDark(Math.max(Math.abs(across), Math.abs(down))));
  }
}

function fixFinders(grid: QrGrid): void {
  const far = grid.size - 4;
  const finder = { reach: 4, isDark: (ring: number) => ring !== 2 && ring !== 4 } as const;
  fixSquare(grid, { x: 3, y: 3, ...finder });
  fixSquare(grid, { x: far, y: 3, ...finder });
  fixSquare(grid, { x: 3, y: far, ...finder });
}

function fixAlignment(grid: QrGrid, { centres }: QrVersion): void {
  const last = centres.at(-1);
  const isFinder = (x: number, y: number): boolean =>
    (x === TIMING && y === TIMING) || (x === TIMING && y === last) || (x === last && y === TIMING);
  for (const y of centres) {
    for (const x of centres)
      if (!isFinder(x, y)) fixSquare(grid, { x, y, reach: 2, isDark: (ring) => ring !== 1 });
  }
}

function fixVersion(grid: QrGrid, { version, size }: QrVersion): void {
  if (version < FIRST_WITH_VERSION) return;
  const bits = withCheck(version, VERSION);
  for (let bit = 0; bit < 18; bit += 1) {
    const near = Math.floor(bit / 3);
    const far = size - 11 + (bit % 3);
    grid.fix(far, near, isSet(bits, bit));
    grid.fix(near, far, isSet(bits, bit));
  }
}

export function fixFormat(grid: QrGrid, mask: number): void {
  const bits = withCheck(mask, FORMAT) ^ FORMAT.mask;
  const far = grid.size - 1;
  for (let bit = 0; bit < 15; bit += 1) {
    const isDark = isSet(bits, bit);
    // Once around the finder at the top left, past the timing dots, and once shared by the two others.
    if (bit < 8) grid.fix(8, bit < TIMING ? bit : bit + 1, isDark);
    else grid.fix(bit === 8 ? 7 : 14 - bit, 8, isDark);
    if (bit < 8) grid.fix(far - bit, 8, isDark);
    else grid.fix(8, far - 14 + bit, isDark);
  }
  grid.fix(8, far - 7, true);
}

export function fixPatterns(grid: QrGrid, version: QrVersion): void {
  for (let at = 0; at < grid.size; at += 1) {
    grid.fix(at, TIMING, at % 2 === 0);
    grid.fix(TIMING, at, at % 2 === 0);
  }
  fixFinders(grid);
  fixAlignment(grid, version);
  fixVersion(grid, version);
}
