// The cloud as a person starts it: a process of its own on the real program, gone when its test is over.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const MAIN = join(import.meta.dirname, '../main.ts');

interface Ready {
  readonly kind: 'ready';
  readonly url: string;
}

interface Ended {
  readonly kind: 'ended';
  readonly code: unknown;
  /** What it printed for a person to read. */
  readonly help: string;
  /** What it ended with when it could not start. */
  readonly sentence: string;
}

interface CloudProgram {
  readonly process: ChildProcess;
  /** Settled once it answers or has ended, whichever comes first. */
  readonly start: Promise<Ready | Ended>;
  /** Its code and the signal that killed it. */
  readonly exit: Promise<unknown>;
}

export function runCloud(args: readonly string[], environment: NodeJS.ProcessEnv = {}): CloudProgram {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  const ready = Promise.withResolvers<Ready>();
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const url = /^cloud ready (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(said)?.[1];
    if (url !== undefined) ready.resolve({ kind: 'ready', url });
  });
  const ended = Promise.all([exit, text(child.stderr)]).then(
    ([[code], sentence]): Ended => ({ kind: 'ended', code, help: said, sentence }),
  );
  return { process: child, start: Promise.race([ready.promise, ended]), exit };
}

export async function urlOf({ start }: CloudProgram): Promise<string> {
  const started = await start;
  if (started.kind === 'ready') return started.url;
  throw new Error(`the cloud ended with ${started.code}: ${started.sentence}`);
}

export async function endOf({ start }: CloudProgram): Promise<Ended> {
  const started = await start;
  if (started.kind === 'ended') return started;
  throw new Error(`the cloud answers at ${started.url}`);
}

export function endCloud(
  { process: child, exit }: CloudProgram,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<unknown> {
  child.kill(signal);
  return exit;
}
