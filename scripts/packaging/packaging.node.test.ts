// The installer's configuration and the checks on what it makes. The whole way, with a real asar, is
// `npm run package -- --check`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { deliveredFuseWire, readFuses, wantedFuses, wrongFuses } from './fuse-wire.ts';
import { type PackedFile, packingFaults } from './packed-files.ts';

const yml = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8');

/** The lines of one top-level section, without comments. */
function section(name: string): readonly string[] {
  const lines = yml.split('\n').filter((line) => !line.trim().startsWith('#'));
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  const length = lines.slice(start + 1).findIndex((line) => line !== '' && !line.startsWith(' '));
  return lines.slice(start, start + 1 + length).map((line) => line.trim());
}

test('the configuration asks for exactly the fuses wanted', () => {
  const asked = section('electronFuses')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(': '));
  const wanted = Object.entries(wantedFuses)
    .filter(([fuse]) => fuse !== 'wasmTrapHandlers')
    .map(([fuse, state]) => [fuse, String(state === 'on')]);
  expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(wanted));
});

test('the program is one asar, better-sqlite3 is taken as delivered, its binary stays outside', () => {
  expect(section('asar')).toEqual(['asar:', 'smartUnpack: false']);
  expect(yml).toMatch(/^npmRebuild: false$/m);
  expect(section('asarUnpack')).toContain("- '**/*.node'");
  expect(section('files').filter((line) => line !== '')).toEqual([
    'files:',
    '- out/main/**',
    '- out/preload/**',
    '- out/renderer/**',
    '- package.json',
    "- '!**/*.map'",
    "- '!node_modules/**'",
    '- node_modules/better-sqlite3/package.json',
    '- node_modules/better-sqlite3/lib/**',
    `- node_modules/better-sqlite3/prebuilds/\${platform}-\${arch}.node`,
  ]);
});

test('updates come over https from one place', () => {
  expect(section('publish').join('\n')).toMatch(/provider: generic\nurl: https:\/\//);
  expect(yml).not.toMatch(/http:\/\//);
  expect(yml).toMatch(/verifyUpdateCodeSignature: true/);
});

test('macOS gets a hardened, notarized program and the zip its updates need', () => {
  const mac = section('mac').join('\n');
  expect(mac).toContain('hardenedRuntime: true');
  expect(mac).toContain('notarize: true');
  expect(mac).toContain('target: zip');
});

test('the fuses of a binary are read, and each wrong one is named', () => {
  const delivered = Buffer.concat([Buffer.from('…ELF…'), deliveredFuseWire(), Buffer.from('…')]);
  expect(readFuses(delivered)).toMatchObject({
    runAsNode: 'on',
    enableCookieEncryption: 'off',
    wasmTrapHandlers: 'on',
  });
  expect(wrongFuses(readFuses(delivered))).toContain('The fuse runAsNode is on, wanted off');
  expect(wrongFuses(wantedFuses)).toEqual([]);
  expect(() => readFuses(Buffer.from('no fuses'))).toThrow('no fuses');
});

const good: readonly PackedFile[] = [
  { path: '/package.json', unpacked: false },
  { path: '/out/main/main.js', unpacked: false },
  { path: '/out/main/station.js', unpacked: false },
  { path: '/out/preload/preload.cjs', unpacked: false },
  { path: '/out/renderer/index.html', unpacked: false },
  { path: '/node_modules/better-sqlite3/package.json', unpacked: false },
  { path: '/node_modules/better-sqlite3/lib/index.js', unpacked: false },
  { path: '/node_modules/better-sqlite3/prebuilds/linux-x64.node', unpacked: true },
];

test('a program with what it needs and nothing else passes', () => {
  expect(packingFaults(good, 'linux-x64')).toEqual([]);
});

test.each([
  '/out/main/main.js.map',
  '/out/renderer/.env',
  '/out/dashboard/index.html',
  '/.env.example',
  '/out/main/a.test.js',
  '/electron/main.ts',
  '/node_modules/pg/lib/index.js',
  '/node_modules/hono/dist/index.js',
  '/node_modules/better-sqlite3/src/better_sqlite3.cpp',
  '/node_modules/better-sqlite3/prebuilds/darwin-arm64.node',
])('%s in the program is a fault', (path) => {
  expect(packingFaults([...good, { path, unpacked: true }], 'linux-x64')).not.toEqual([]);
});

test('code outside the asar is a fault: nothing checks it there', () => {
  const loose = good.map((file) => ({ ...file, unpacked: file.unpacked || file.path.endsWith('index.js') }));
  expect(packingFaults(loose, 'linux-x64')).toEqual([
    '/node_modules/better-sqlite3/lib/index.js lies outside the asar',
  ]);
});

test('a missing part and a packed binary are faults', () => {
  expect(packingFaults(good.slice(1), 'linux-x64')).toEqual(['/package.json is missing']);
  const packed = good.map((file) => ({ ...file, unpacked: false }));
  expect(packingFaults(packed, 'linux-x64')).toHaveLength(1);
});
