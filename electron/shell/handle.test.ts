import { expect, test } from 'vitest';
import { z } from 'zod';
import { trustedOrigins } from './app-origin.ts';
import { type Asker, createHandle } from './handle.ts';

type Listener = (event: Asker<{ readonly id: number }>, ...args: readonly unknown[]) => Promise<unknown>;

const echo = { channel: 'echo', input: z.string().max(3), output: z.string().max(4) };

function makeDoor() {
  const listeners = new Map<string, Listener>();
  const handle = createHandle<{ readonly id: number }>(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    trustedOrigins(undefined),
  );
  handle(echo, (text, sender) => `${text}${sender.id}`);
  const ask = (event: Asker<{ readonly id: number }>, ...args: readonly unknown[]) =>
    listeners.get('echo')?.(event, ...args);
  return ask;
}

const page = { url: 'app://bundle/index.html', origin: 'app://bundle' };
const sender = (mainFrame = page) => ({ id: 7, mainFrame });

test('the main frame of our own page is answered', async () => {
  expect(await makeDoor()({ senderFrame: page, sender: sender() }, 'abc')).toBe('abc7');
});

const strangers: readonly { readonly name: string; readonly event: Asker<{ readonly id: number }> }[] = [
  { name: 'a frame inside our page', event: { senderFrame: { ...page }, sender: sender() } },
  { name: 'a frame that has gone', event: { senderFrame: null, sender: sender() } },
  ...[
    { url: 'https://attacker.example/', origin: 'https://attacker.example' },
    { url: 'app://bundle.attacker.example/', origin: 'app://bundle.attacker.example' },
    { url: 'app://bundle/', origin: 'null' },
    { url: 'about:blank', origin: 'app://bundle' },
    { url: 'file:///index.html', origin: 'file://' },
  ].map((frame) => ({ name: frame.url, event: { senderFrame: frame, sender: sender(frame) } })),
];

test.each(strangers)('$name is refused before its question is read', async ({ event }) => {
  await expect(makeDoor()(event, 'abc')).rejects.toThrow('echo: refused');
});

test.each([[[]], [[7]], [['long']], [['abc', 'more']], [[{ toString: () => 'abc' }]]])(
  'the question %j is not read',
  async (args) => {
    await expect(makeDoor()({ senderFrame: page, sender: sender() }, ...args)).rejects.toThrow('unreadable');
  },
);

test('an answer that breaks its contract never leaves', async () => {
  const event = { senderFrame: page, sender: { id: 70_000, mainFrame: page } };
  await expect(makeDoor()(event, 'abc')).rejects.toThrow();
});
