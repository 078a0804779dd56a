// Draws a QR code under one of the eight masks of the standard. A mask turns some modules of the data over, so that nothing
// in it looks like what a reader finds its way by.
import { must } from '#shared/must.ts';
import { fixFormat, fixPatterns } from './fixed-patterns.ts';
import { QrGrid } from './qr-grid.ts';
import type { QrVersion } from './qr-version.ts';

type Mask = (x: number, y: number) => boolean;

export const qrMasks: readonly Mask[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Two columns at a time from the right, up and down in turn, past the column of timing dots. */
export function* dataPlaces(size: number): Generator<readonly [number, number]> {
  let isUpward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const y = isUpward ? size - 1 - step : step;
      yield [right, y];
      yield [right - 1, y];
    }
    isUpward = !isUpward;
  }
}

export interface Drawing {
  readonly version: QrVersion;
  readonly bits: string;
}

export function drawSymbol({ version, bits }: Drawing, mask: number): readonly string[] {
  const grid = new QrGrid(version.size);
  fixPatterns(grid, version);
  fixFormat(grid, mask);
  const isTurned = must(qrMasks[mask], 'one of eight masks');
  let at = 0;
  for (const [x, y] of dataPlaces(version.size)) {
    if (grid.isFixed(x, y)) continue;
    grid.set(x, y, (bits[at] === '1') !== isTurned(x, y));
    at += 1;
  }
  return grid.rows();
}
