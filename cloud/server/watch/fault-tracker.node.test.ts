// The tracker of errors as it is reached: over HTTP, on loopback.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { expect, it, onTestFinished, vi } from 'vitest';
import { faultTracker } from './fault-tracker.ts';

const log = pino({ level: 'silent' });
const clock = () => Date.UTC(2026, 10, 20, 19, 30);

async function open(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/faults`;
}

it('is told of a fault in one POST of JSON', async () => {
  const { promise: told, resolve } = Promise.withResolvers<unknown>();
  const url = await open(
    createServer(async (request, response) => {
      resolve([request.method, request.url, JSON.parse(await text(request))]);
      response.end();
    }),
  );
  faultTracker({ url, clock, log })({ requestId: 'r1', fault: 'TypeError' });
  expect(await told).toEqual([
    'POST',
    '/faults',
    { at: '2026-11-20T19:30:00.000Z', program: 'hoststand-cloud', requestId: 'r1', fault: 'TypeError' },
  ]);
});

it('is told of the first faults of a storm only', async () => {
  const heard: unknown[] = [];
  const held: (() => void)[] = [];
  const url = await open(
    createServer(async (request, response) => {
      heard.push(JSON.parse(await text(request)).fault);
      held.push(() => response.end());
    }),
  );
  const tell = faultTracker({ url, clock, log });
  for (let fault = 0; fault < 50; fault += 1) tell({ fault });
  await vi.waitFor(() => expect(heard).toHaveLength(8));
  for (const answer of held) answer();
  // What is told after the storm is heard behind whatever of the storm was sent.
  await vi.waitFor(() => {
    tell({ fault: 'later' });
    expect(heard).toContain('later');
  });
  expect(heard.filter((fault) => fault !== 'later').toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
