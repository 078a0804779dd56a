// F13: however many stations are started on one data folder, by whatever name they call it, one opens the database and
// the others end with a sentence.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder, removeFolder } from './station-fixture.ts';

const program = resolve(import.meta.dirname, 'main.ts');
let scratch: string;
let data: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  scratch = makeFolder();
  data = join(scratch, 'data');
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  removeFolder(scratch);
});

type Outcome =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ended'; readonly code: unknown; readonly said: string };

async function start(folder: string): Promise<Outcome> {
  const child = spawn(process.execPath, [program, '--data', folder, '--port', '0']);
  children.push(child);
  const ended = Promise.all([once(child, 'exit'), text(child.stderr)]).then(
    ([[code], said]): Outcome => ({ kind: 'ended', code, said }),
  );
  return Promise.race([once(child.stdout, 'data').then((): Outcome => ({ kind: 'ready' })), ended]);
}

const opens = (): number =>
  z.object({ opens: z.int() }).parse(JSON.parse(readFileSync(join(data, 'install.json'), 'utf8'))).opens;

function expectSentence(outcome: Outcome): void {
  expect(outcome).toMatchObject({
    kind: 'ended',
    code: 1,
    said: expect.stringMatching(/^Another station is already running on [^\n]+\n$/),
  });
}

test('three started at once: one is ready, two end with a sentence, the database was opened once', async () => {
  const outcomes = await Promise.all([data, data, data].map(start));
  expect(outcomes.filter(({ kind }) => kind === 'ready')).toHaveLength(1);
  for (const outcome of outcomes.filter(({ kind }) => kind === 'ended')) expectSentence(outcome);
  expect(opens()).toBe(1);
});

test('another name for the same folder is the same folder', async () => {
  expect(await start(data)).toEqual({ kind: 'ready' });
  const link = join(scratch, 'link');
  symlinkSync(data, link, 'junction');
  for (const name of [link, `${data}/`, relative(process.cwd(), data)]) expectSentence(await start(name));
  expect(opens()).toBe(1);
});
