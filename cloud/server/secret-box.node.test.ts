import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keyInFolder, secretBox } from './secret-box.ts';

const key = 'a key of this test, long enough';

it('opens what it sealed, only for its purpose, with its key, unchanged', () => {
  const box = secretBox(key, randomBytes);
  const sealed = box.seal('JBSWY3DPEHPK3PXP', 'totp of ana');
  expect(sealed).not.toContain('JBSW');
  expect(box.open(sealed, 'totp of ana')).toBe('JBSWY3DPEHPK3PXP');
  expect(() => box.open(sealed, 'totp of ben')).toThrow();
  expect(() => secretBox('another key', randomBytes).open(sealed, 'totp of ana')).toThrow();
  expect(() => box.open(`${sealed.slice(0, -2)}AA`, 'totp of ana')).toThrow();
});

it('makes a key that only its user may read, and finds it again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoststand-key-'));
  try {
    const made = keyInFolder(folder, randomBytes);
    expect(keyInFolder(folder, randomBytes)).toBe(made);
    expect(statSync(join(folder, 'secret.key')).mode & 0o077).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
