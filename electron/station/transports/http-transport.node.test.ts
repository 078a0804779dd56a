// Who the station answers over HTTP, and with what: DNS rebinding, foreign origins, big bodies, paths that climb.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { windowContext } from '../procedures/context.ts';
import { makeFolder, removeFolder, startTestStation, type TestStation } from '../station-fixture.ts';

let folder: string;
let station: TestStation;

beforeEach(async () => {
  folder = makeFolder();
  const screens = join(folder, 'no-screens', 'assets');
  mkdirSync(screens, { recursive: true });
  writeFileSync(join(folder, 'no-screens', 'index.html'), '<!doctype html><title>Host stand</title>');
  writeFileSync(join(screens, 'index-abc123.js'), 'export {};');
  writeFileSync(join(screens, 'index-abc123.js.map'), '{}');
  station = await startTestStation(folder);
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

interface Ask {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Plain node:http: fetch would mend the very things these tests are about. */
const ask = ({ path, method = 'GET', headers = {}, body }: Ask): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: station.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

test('only a request that names this address is answered', async () => {
  const status = '/trpc/screen.status';
  const own = `127.0.0.1:${station.port}`;
  expect((await ask({ path: status })).status).toBe(200);
  expect((await ask({ path: status, headers: { host: `localhost:${station.port}` } })).status).toBe(200);
  for (const host of ['evil.example', `evil.example:${station.port}`, '127.0.0.1', '127.0.0.1:1']) {
    expect((await ask({ path: status, headers: { host } })).status, host).toBe(403);
  }
  for (const origin of [
    'http://evil.example',
    'null',
    'https://127.0.0.1',
    `http://localhost:${station.port}`,
  ]) {
    expect((await ask({ path: status, headers: { host: own, origin } })).status, origin).toBe(403);
  }
  expect((await ask({ path: status, headers: { host: own, origin: `http://${own}` } })).status).toBe(200);
  const crossSite = { host: own, 'sec-fetch-site': 'cross-site' };
  expect((await ask({ path: '/', headers: crossSite })).status).toBe(403);
});

test('screens are served with their policy, hashed files for good, and nothing else', async () => {
  const page = await ask({ path: '/' });
  expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>Host stand</title>' });
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  const script = await ask({ path: '/assets/index-abc123.js?v=1' });
  expect(script.headers['cache-control']).toContain('immutable');
  for (const path of [
    '/../station.db',
    '/assets/../../station.db',
    '/%2e%2e/station.db',
    '/assets/..%2f..%2fstation.db',
    '//etc/passwd',
    '/assets/index-abc123.js.map',
    '/nothing',
  ]) {
    expect((await ask({ path })).status, path).toBe(404);
  }
  expect((await ask({ path: '/', method: 'POST' })).status).toBe(405);
});

test('a build beside a running station changes neither the page nor the parts it asks for', async () => {
  const screens = join(folder, 'no-screens');
  rmSync(join(screens, 'assets', 'index-abc123.js'));
  writeFileSync(join(screens, 'assets', 'index-def456.js'), 'export {};');
  writeFileSync(join(screens, 'index.html'), '<script src="/assets/index-def456.js"></script>');
  expect((await ask({ path: '/' })).body).toBe('<!doctype html><title>Host stand</title>');
  expect(await ask({ path: '/assets/index-abc123.js' })).toMatchObject({ status: 200, body: 'export {};' });
  expect((await ask({ path: '/assets/index-def456.js' })).status).toBe(404);
});

test('a body over 64 KB is refused and leaves the station well', async () => {
  const body = JSON.stringify({ token: 'x'.repeat(70_000) });
  const headers = { 'content-type': 'application/json' };
  const answer = await ask({ path: '/trpc/screen.pair', method: 'POST', headers, body });
  expect(answer.status).toBe(413);
  expect((await ask({ path: '/trpc/screen.status' })).status).toBe(200);
  expect(station.bugs).toEqual([]);
});

test('the token makes a browser a screen by a cookie no script can read', async () => {
  const token = new URLSearchParams(new URL(station.url).hash.slice(1)).get('token');
  const headers = { 'content-type': 'application/json' };
  const pair = (text: string | null) =>
    ask({ path: '/trpc/screen.pair', method: 'POST', headers, body: JSON.stringify({ token: text }) });
  expect((await pair('y'.repeat(43))).status).toBe(401);
  const paired = await pair(token);
  const [cookie = ''] = Array.isArray(paired.headers['set-cookie']) ? paired.headers['set-cookie'] : [];
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
  expect(cookie).not.toContain(String(token));
  const [pairOnly = ''] = cookie.split(';');
  const status = await ask({ path: '/trpc/screen.status', headers: { cookie: pairOnly } });
  expect(JSON.parse(status.body)).toMatchObject({ result: { data: { door: { kind: 'first-run' } } } });
});

test('an error says what it is and never where', async () => {
  const answer = await ask({ path: '/trpc/no.such' });
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('stack');
});

test('no page can pass for the desktop window by guessing a word', async () => {
  await windowContext(station.station);
  const authorization = 'Bearer window';
  const { body } = await ask({ path: '/trpc/screen.status', headers: { authorization } });
  expect(JSON.parse(body).result.data.door.kind).toBe('unpaired');
});
