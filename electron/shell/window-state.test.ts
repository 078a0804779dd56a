import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Area, parseWindowState, placeWindow } from './window-state.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const wall = { x: 1440, y: 0, width: 1920, height: 1080 };

test('the first window stands in the middle of the primary display', () => {
  expect(placeWindow(undefined, [laptop])).toEqual({
    x: 80,
    y: 62,
    width: 1280,
    height: 800,
    maximized: false,
  });
});

test('a window comes back where it was, on whichever display', () => {
  const saved = { x: 1500, y: 40, width: 1400, height: 900, maximized: true };
  expect(placeWindow(saved, [laptop, wall])).toEqual(saved);
});

test('a window of a display that is gone comes to the primary one', () => {
  const saved = { x: 1500, y: 40, width: 1400, height: 900, maximized: false };
  expect(placeWindow(saved, [laptop])).toEqual({ x: 20, y: 25, width: 1400, height: 875, maximized: false });
});

test('a window hanging over the edge is pulled in whole', () => {
  const saved = { x: -900, y: 500, width: 1100, height: 750, maximized: false };
  expect(placeWindow(saved, [laptop])).toEqual({ x: 0, y: 150, width: 1100, height: 750, maximized: false });
});

test('a window is never too small to work in, nor larger than its display', () => {
  expect(placeWindow({ ...laptop, width: 10, height: 10, maximized: false }, [laptop])).toMatchObject({
    width: 1280 - 256,
    height: 700,
  });
  const small = { x: 0, y: 0, width: 800, height: 600 };
  expect(placeWindow(undefined, [small])).toEqual({ ...small, maximized: false });
});

test('wherever it was, it is wholly on a display that exists', () => {
  const area = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 640, max: 4000 }),
    height: fc.integer({ min: 480, max: 3000 }),
  });
  const holds = (display: Area, window: Area) =>
    window.x >= display.x &&
    window.y >= display.y &&
    window.x + window.width <= display.x + display.width &&
    window.y + window.height <= display.y + display.height;
  fc.assert(
    fc.property(area, area, fc.array(area, { maxLength: 3 }), (saved, primary, others) => {
      const window = placeWindow({ ...saved, maximized: false }, [primary, ...others]);
      expect([primary, ...others].some((display) => holds(display, window))).toBe(true);
    }),
  );
});

test.each([undefined, '', '{', '[]', '{"x":1}', '{"x":1.5,"y":0,"width":9,"height":9,"maximized":false}'])(
  'the state file %j counts as none',
  (text) => {
    expect(parseWindowState(text)).toBeUndefined();
  },
);
