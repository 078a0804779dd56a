import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFolder, unpackFolder } from './packed-folder.ts';

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'hoststand-packed-'));
  mkdirSync(join(scratch, 'data/empty'), { recursive: true });
  mkdirSync(join(scratch, 'data/base'), { recursive: true });
  for (const [name, size] of [
    ['none', 0],
    ['base/block', 512],
    ['base/more', 513],
    ['base/large', 300_000],
    ['lock-journal', 7],
  ] as const)
    writeFileSync(
      join(scratch, 'data', name),
      Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251),
    );
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const isLock = (name: string): boolean => name.startsWith('lock');

const at = (name: string): string => join(scratch, name);
const namesIn = (folder: string): readonly string[] =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).sort();

it('gives back every file and every empty folder, and leaves out what it should', async () => {
  await packFolder({ folder: at('data'), to: at('packed'), leaveOut: isLock });
  await unpackFolder({ from: at('packed'), into: at('again') });
  expect(namesIn('again')).toEqual(namesIn('data').filter((name) => name !== 'lock-journal'));
  for (const name of ['none', 'base/block', 'base/more', 'base/large'])
    expect(readFileSync(at(`again/${name}`)).equals(readFileSync(at(`data/${name}`))), name).toBe(true);
});

it('is a file any tar can open', async () => {
  await packFolder({ folder: at('data'), to: at('packed.tar.gz'), leaveOut: isLock });
  const listed = execFileSync('tar', ['-tzf', at('packed.tar.gz')], { encoding: 'utf8' });
  expect(listed.trim().split('\n').sort()).toEqual([
    'base/',
    'base/block',
    'base/large',
    'base/more',
    'empty/',
    'none',
  ]);
});

it('says that it was cut short, and puts nothing outside of the folder', async () => {
  await packFolder({ folder: at('data'), to: at('packed'), leaveOut: isLock });
  truncateSync(at('packed'), 200);
  await expect(unpackFolder({ from: at('packed'), into: at('again') })).rejects.toThrow();
  writeFileSync(at('evil'), 'x');
  execFileSync('tar', ['-czPf', at('crafted'), '--transform', 's,evil,../evil,', 'evil'], { cwd: scratch });
  await expect(unpackFolder({ from: at('crafted'), into: at('again') })).rejects.toThrow(
    '../evil would lie outside of the folder.',
  );
});
