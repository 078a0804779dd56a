import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it.each([
  ['--nonsense'],
  ['--only', 'nowhere'],
  ['--write', 'file.ndjson'],
  ['--only', 'casual30', '--write', 'f', '--nights', 'x'],
])('refuses %s and says what there is', (...args) => {
  const options = readOptions(args);
  expect(options).toMatchObject({ ok: false });
  expect(!options.ok && options.reason).toContain('casual30, bistro12');
});

it('takes a house to write', () => {
  const args = ['--write', 'f', '--only', 'slow', '--nights', '3', '--seed', 'mine'];
  expect(readOptions(args)).toMatchObject({
    ok: true,
    value: { write: 'f', only: 'slow', nights: 3, seed: 'mine', all: false },
  });
});
