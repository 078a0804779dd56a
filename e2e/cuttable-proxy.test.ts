import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CuttableProxy, startProxy } from './harness/cuttable-proxy.ts';

let proxy: CuttableProxy;
let requests = 0;
const server = createServer((_request, response) => {
  requests += 1;
  response.end('x'.repeat(10_000));
});

beforeEach(async () => {
  requests = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  proxy = await startProxy();
  proxy.aimAt(`http://127.0.0.1:${address.port}`);
});

afterEach(async () => {
  await proxy.close();
  server.closeAllConnections();
  server.close();
});

const ask = async (): Promise<number> => {
  const response = await fetch(proxy.url, { headers: { connection: 'close' } });
  return (await response.text()).length;
};

it('carries what it is given while the line is open', async () => {
  expect(await ask()).toBe(10_000);
});

it('refuses while it is cut, and carries again after', async () => {
  proxy.set({ kind: 'cut' });
  await expect(ask()).rejects.toThrow();
  expect(requests).toBe(0);
  proxy.set({ kind: 'open' });
  expect(await ask()).toBe(10_000);
});

it('loses the answer after the server has done the work', async () => {
  proxy.set({ kind: 'answers-lost' });
  await expect(ask()).rejects.toThrow();
  expect(requests).toBe(1);
});

it('resets in the middle of an answer', async () => {
  proxy.set({ kind: 'reset-after', bytes: 100 });
  await expect(ask()).rejects.toThrow();
});

it('delays what it carries', async () => {
  proxy.set({ kind: 'delayed', delayMs: 60 });
  const began = performance.now();
  await ask();
  expect(performance.now() - began).toBeGreaterThan(110);
});
