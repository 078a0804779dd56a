import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { createCloudClock } from './cloud-clock.ts';
import { createHttpCloud } from './http-cloud.ts';
import { createHttpPoke } from './http-poke.ts';
import { systemTimers } from './timers.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(handler: Handler): Promise<string> {
  server = createServer(handler);
  await new Promise<void>((resolve) => must(server, 'a server').listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const answer =
  (status: number, body: string, type = 'application/json'): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

function open(cloudUrl: string) {
  const clock = createCloudClock();
  const cloud = createHttpCloud({
    cloudUrl,
    token: () => 'secret',
    fetch,
    now: () => Date.now(),
    onCloudTime: clock.note,
  });
  const signal = new AbortController().signal;
  return { clock, pull: () => cloud.pull({ protocol: 1, epoch: 'first', after: 0, limit: 500 }, signal) };
}

const page = { kind: 'page', rows: [], head: 0, epoch: 'first' };

test('an answer of the cloud is what it says', async () => {
  const asked: (string | undefined)[] = [];
  const url = await serve((request, response) => {
    asked.push(request.method, request.url, request.headers.authorization);
    answer(200, JSON.stringify({ result: { data: page } }))(request, response);
  });
  const { pull, clock } = open(url);
  expect(await pull()).toEqual(page);
  expect(asked).toEqual(['POST', '/trpc/sync.pull', 'Bearer secret']);
  expect(clock.skewMs()).toBe(0);
});

const revoked = JSON.stringify({ error: { message: '', data: { refusal: { kind: 'station-revoked' } } } });
const unknown = JSON.stringify({ error: { message: '', data: { refusal: { kind: 'station-unknown' } } } });

test.each([
  ['a login page of the hotel', 200, '<html>Welcome</html>', 'not-the-cloud'],
  ['an answer of another shape', 200, '{"result":{"data":{"kind":"page"}}}', 'bad-answer'],
  ['a revoked station', 401, revoked, 'revoked'],
  ['a station the cloud does not know', 401, unknown, 'unauthorised'],
  ['a proxy that wants a password', 401, '<html>Login</html>', 'not-the-cloud'],
  ['too many requests', 429, 'slow down', 'server'],
  ['a server in trouble', 503, 'down', 'server'],
  ['a request the cloud does not understand', 400, '{}', 'bad-answer'],
] as const)('%s', async (...[, status, body, kind]) => {
  const { pull } = open(await serve(answer(status, body)));
  await expect(pull()).rejects.toMatchObject({ name: 'SyncFailure', kind });
});

test('nobody there is offline, being sent elsewhere is somebody in between', async () => {
  await expect(open('http://127.0.0.1:1').pull()).rejects.toMatchObject({ kind: 'offline' });
  const url = await serve((_, response) => response.writeHead(302, { location: '/login' }).end());
  await expect(open(url).pull()).rejects.toMatchObject({ kind: 'not-the-cloud' });
});

test('a clock that is years off is noticed', async () => {
  const clock = createCloudClock();
  const at = Date.UTC(2026, 10, 20);
  clock.note({ cloudAt: at + 200, sentAt: at, receivedAt: at + 100 });
  expect(clock.skewMs()).toBe(0);
  clock.note({ cloudAt: at + 600_000, sentAt: at, receivedAt: at + 100 });
  expect(clock.skewMs()).toBe(600_450);
  clock.note({ cloudAt: at, sentAt: at, receivedAt: at + 60_000 });
  expect(clock.skewMs()).toBe(600_450);
});

test('pokes are heard wherever the stream is cut, and the end of the stream is told', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: poke\r\ndata: {"restaurantId":"r","he');
    setImmediate(() => {
      response.write('ad":7}\r\n\r\n: beat\n\n');
      response.end('data: nonsense\n\nevent: directory\ndata: \n\ndata: {"head":9}\n\n');
    });
  });
  const heads: number[] = [];
  let looks = 0;
  const onDirectory = (): void => {
    looks += 1;
  };
  const poke = createHttpPoke({
    cloudUrl: url,
    token: () => 'secret',
    fetch,
    timers: systemTimers,
    onDirectory,
  });
  await poke.listen(
    { opened: () => undefined, heard: (head) => heads.push(head) },
    new AbortController().signal,
  );
  expect(heads).toEqual([7, 9]);
  // Once for what may have been missed before the line stood, once because it was told.
  expect(looks).toBe(2);
});

test('a page in place of pokes is a failure', async () => {
  const url = await serve(answer(200, '<html>', 'text/html'));
  const onDirectory = (): void => undefined;
  const poke = createHttpPoke({
    cloudUrl: url,
    token: () => 'secret',
    fetch,
    timers: systemTimers,
    onDirectory,
  });
  await expect(
    poke.listen({ opened: () => undefined, heard: () => undefined }, new AbortController().signal),
  ).rejects.toThrow('pokes');
});
