// No form is left to the browser, which would speak its own language.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const filesWith = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name))
    .filter((name) => /<form\b/.test(readFileSync(join(root, name), 'utf8')));

it('is the only form', () => {
  expect([...filesWith('renderer'), ...filesWith('cloud/dashboard')]).toEqual([
    'renderer/ui/checked-form.tsx',
  ]);
});
