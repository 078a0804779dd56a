// A mutant is worth nothing once the text it changes has moved: each must be found where it is looked for, exactly once.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { cloudMutants } from './cloud-mutants.ts';
import { stationMutants } from './station-mutants.ts';

const root = resolve(import.meta.dirname, '../..');

it.each([...cloudMutants, ...stationMutants])('$name finds what it changes', ({ edits }) => {
  for (const { file, find } of edits) {
    const found = readFileSync(resolve(root, file), 'utf8').split(find).length - 1;
    expect(`${file}: ${found} times ${find}`).toBe(`${file}: 1 times ${find}`);
  }
});
