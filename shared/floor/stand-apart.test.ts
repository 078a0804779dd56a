import { expect, test } from 'vitest';
import { standApart } from './stand-apart.ts';

const at = (x: number, y: number) => ({ x, y, width: 36, height: 36, rotation: 0 });

test('neighbours stand together, tables across the room do not', () => {
  expect(standApart([at(0, 0), at(60, 0)])).toBe(false);
  expect(standApart([at(0, 0), at(0, 120)])).toBe(true);
});

test('a row of neighbours stands together from end to end, in whatever order it is named', () => {
  expect(standApart([at(120, 0), at(0, 0), at(60, 0)])).toBe(false);
  expect(standApart([at(0, 0), at(60, 0), at(240, 0)])).toBe(true);
});
