// docs/faults.md names a test for every fault; this keeps the page from promising what is not there.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const faults = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'F13', 'F14'];

const rows = readFileSync(resolve(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| F\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({
    fault: cells[1] ?? '',
    files: [...(cells[5] ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
  }));

it('has a row for every fault', () => {
  expect(rows.map(({ fault }) => fault)).toEqual(faults);
});

it.each(rows)('names tests of $fault that are there', ({ files }) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(existsSync(resolve(root, file)), file).toBe(true);
    expect(readFileSync(resolve(root, file), 'utf8'), file).toMatch(/\b(it|test)(\.\w+)?\(/);
  }
});
