// The first screen stays as light as its bar says, on what was really built.
import { expect, test } from 'vitest';
import { builtScreens, firstScreenKilobytes } from '../bench/rows/first-screen.ts';
import { firstScreenBytes } from '../bench/setting/first-screen.ts';

test(`what a screen fetches before its first picture is at most ${firstScreenKilobytes} KB`, () => {
  expect(firstScreenBytes(builtScreens) / 1000).toBeLessThanOrEqual(firstScreenKilobytes);
});
