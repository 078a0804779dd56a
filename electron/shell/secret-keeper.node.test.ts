// Safe storage is the system's; here a stand-in for the system seals with a key of its own, so the tests
// see what reaches the disk.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sealedFile } from './sealed-file.ts';
import { createOpenKeeper, createSecretKeeper, type SystemSafe } from './secret-keeper.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function system({ backend = 'gnome_libsecret', available = true, rotated = false } = {}): SystemSafe {
  const iv = Buffer.alloc(16);
  const key = Buffer.alloc(32, 7);
  return {
    isAsyncEncryptionAvailable: async () => available,
    getSelectedStorageBackend: () => backend,
    encryptStringAsync: async (text) => {
      const cipher = createCipheriv('aes-256-cbc', key, iv);
      return Buffer.concat([randomBytes(4), cipher.update(text, 'utf8'), cipher.final()]);
    },
    decryptStringAsync: async (buffer) => {
      const decipher = createDecipheriv('aes-256-cbc', key, iv);
      const result = Buffer.concat([decipher.update(buffer.subarray(4)), decipher.final()]).toString('utf8');
      return { result, shouldReEncrypt: rotated };
    },
  };
}

const token = 'station-token-0191d3a0';

function keeper(safe: SystemSafe, warnings: string[] = [], platform = 'linux') {
  const file = sealedFile(join(folder, 'station.sealed'));
  return createSecretKeeper({ safe, file, platform, warn: (sentence) => warnings.push(sentence) });
}

async function everyByte(): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
}

test('secrets come back after a restart, and no file holds them in the clear', async () => {
  await keeper(system()).keep(token);
  expect(await keeper(system()).read()).toEqual({ text: token, areSealed: true });
  expect(await everyByte()).not.toContain(token);
  expect((await stat(join(folder, 'station.sealed'))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['station.sealed']);
});

test('a first start has no secrets', async () => {
  expect(await keeper(system()).read()).toEqual({ text: null, areSealed: true });
});

test.each([
  ['a key ring that is none', system({ backend: 'basic_text' }), 'linux'],
  ['a system that cannot encrypt', system({ available: false }), 'win32'],
])('%s keeps secrets in a file of its owner over a restart, and says so', async (_name, safe, platform) => {
  const warnings: string[] = [];
  await keeper(safe, warnings, platform).keep(token);
  expect(await keeper(safe, warnings, platform).read()).toEqual({ text: token, areSealed: false });
  expect((await stat(join(folder, 'station.sealed'))).mode & 0o777).toBe(0o600);
  expect(warnings).toEqual([
    'This computer has no safe place for secrets: they are in a file that only you may read.',
  ]);
  expect(await keeper(system()).read()).toEqual({ text: token, areSealed: true });
  expect(await everyByte()).not.toContain(token);
});

test('after the system changed its key the file is sealed anew', async () => {
  await keeper(system()).keep(token);
  const before = await everyByte();
  expect(await keeper(system({ rotated: true })).read()).toEqual({ text: token, areSealed: true });
  expect(await everyByte()).not.toBe(before);
  expect(await keeper(system()).read()).toEqual({ text: token, areSealed: true });
});

test.each(['', '{}', 'garbage', JSON.stringify({ version: 1, sealed: 'AAAA' })])(
  'a file that cannot be opened (%j) is set aside and the station pairs again',
  async (content) => {
    const warnings: string[] = [];
    await writeFile(join(folder, 'station.sealed'), content);
    expect(await keeper(system(), warnings).read()).toEqual({ text: null, areSealed: true });
    expect(await readdir(folder)).toEqual(['station.sealed.unreadable']);
    expect(warnings).toHaveLength(1);
  },
);

test('a checkout reads and writes the file of a station that runs alone', async () => {
  const file = sealedFile(join(folder, 'identity.json'));
  expect(await createOpenKeeper(file).read()).toEqual({ text: null, areSealed: true });
  await createOpenKeeper(file).keep('{"stationId":"s"}');
  expect(await createOpenKeeper(file).read()).toEqual({ text: '{"stationId":"s"}', areSealed: true });
  expect((await stat(join(folder, 'identity.json'))).mode & 0o777).toBe(0o600);
});
