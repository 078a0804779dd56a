// What a screen has to fetch before its first picture, from the files that were built.
import { resolve } from 'node:path';
import { absolute, type Bench } from '../row.ts';
import { firstScreenBytes } from '../setting/first-screen.ts';

export const builtScreens = resolve(import.meta.dirname, '../../out/renderer');

export const firstScreenKilobytes = 300;

export const firstScreen: Bench = {
  name: 'first-screen',
  run: async () => {
    const value = firstScreenBytes(builtScreens) / 1000;
    return [
      absolute({
        name: 'first screen, JS and CSS, gzipped',
        value,
        unit: 'KB',
        atMost: firstScreenKilobytes,
      }),
    ];
  },
};
