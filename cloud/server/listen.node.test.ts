// A proxy in front of the service keeps connections for the next request: one that is hung up on meanwhile is a failed one.
import { Agent, get, type IncomingMessage } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type Listening, listen } from './listen.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let listening: Listening | undefined;

afterEach(async () => {
  agent.destroy();
  await listening?.close();
});

const ask = (port: number): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer));
    }).on('error', reject);
  });

it('keeps an idle connection longer than a proxy does, and still ends at once', async () => {
  listening = await listen({ host: '127.0.0.1', port: 0, serve: () => () => new Response('here') });
  const { headers, socket } = await ask(listening.port);
  expect(headers['keep-alive']).toBe('timeout=75');
  const again = await ask(listening.port);
  expect(again.socket).toBe(socket);
  const began = performance.now();
  await listening.close();
  expect(performance.now() - began).toBeLessThan(1000);
});
