import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { PassingFile } from './passing-file.ts';

function written(): PassingFile {
  const file = new PassingFile();
  writeFileSync(file.path, 'x'.repeat(200_000));
  return file;
}

const isThere = ({ path }: PassingFile): boolean => existsSync(dirname(path));

it('is sent whole and then gone, with its folder', async () => {
  const file = written();
  expect(file.size()).toBe(200_000);
  const given = file.giveAway();
  file.dropUnlessGiven();
  expect(await new Response(given).text()).toHaveLength(200_000);
  expect(isThere(file)).toBe(false);
});

it('is gone when its reader leaves in the middle', async () => {
  const file = written();
  const reader = file.giveAway().getReader();
  await reader.read();
  await reader.cancel();
  expect(isThere(file)).toBe(false);
});

it('is gone when nobody gets it', () => {
  const file = written();
  file.dropUnlessGiven();
  expect(isThere(file)).toBe(false);
});
