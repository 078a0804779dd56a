import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from './bundle-files.ts';
import { answerBundleRequest } from './bundle-response.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'station.db'), 'secret');
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'renderer', 'assets', 'main.js'), 'export {};');
  await symlink(join(folder, 'station.db'), join(folder, 'renderer', 'assets', 'link.db'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (path: string, method = 'GET') =>
  answerBundleRequest({ url: `app://bundle${path}`, method }, readBundle(join(folder, 'renderer')));

test('a file comes with its type and every security header', async () => {
  const page = await ask('/');
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<!doctype html>');
  const script = await ask('/assets/main.js');
  expect(Object.fromEntries(script.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  expect(script.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  '/nothing.js',
  '/assets',
  '/..%2fstation.db',
  '/%2e%2e%5cstation.db',
  '/assets/link.db',
  `/${'a'.repeat(5000)}`,
])('%s is not found, and the answer is still guarded', async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toBe('Not found');
});

test('only reading is possible', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await (await ask('/', 'HEAD')).text()).toBe('');
});
