// F13: however many clouds are started on one data folder, by whatever name they call it, one opens the embedded
// database and the others end with a sentence before they touch it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';

const program = join(import.meta.dirname, 'main.ts');
let scratch: string;
let data: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'hoststand-cloud-'));
  data = join(scratch, 'data');
  cpSync(inject('pgliteTemplate'), data, { recursive: true });
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(scratch, { recursive: true, force: true });
});

type Outcome =
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'ended'; readonly code: unknown; readonly said: string };

async function start(folder: string): Promise<Outcome> {
  const child = spawn(process.execPath, [program, '--data', folder, '--port', '0'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent' },
  });
  children.push(child);
  const ended = Promise.all([once(child, 'exit'), text(child.stderr)]).then(
    ([[code], said]): Outcome => ({ kind: 'ended', code, said }),
  );
  const ready = once(child.stdout, 'data').then(
    ([line]): Outcome => ({ kind: 'ready', url: String(line).replace('cloud ready ', '').trim() }),
  );
  return Promise.race([ready, ended]);
}

/** Opening an embedded database writes its control file. */
const openedAt = (): readonly number[] =>
  readdirSync(join(data, 'global')).map((name) => statSync(join(data, 'global', name)).mtimeMs);

it('lets one of three copies open the database, whatever they call its folder', async () => {
  const outcomes = await Promise.all([data, data, data].map(start));
  const ready = outcomes.filter(({ kind }) => kind === 'ready');
  expect(ready).toHaveLength(1);
  const before = openedAt();
  const link = join(scratch, 'link');
  symlinkSync(data, link, 'junction');
  const late = [await start(link), await start(`${data}/`)];
  for (const outcome of [...outcomes.filter(({ kind }) => kind === 'ended'), ...late]) {
    expect(outcome).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^Another copy of the Hoststand cloud is already running on [^\n]+\n$/),
    });
  }
  expect(openedAt()).toEqual(before);
  for (const outcome of ready) {
    if (outcome.kind === 'ready') expect((await fetch(`${outcome.url}/readyz`)).status).toBe(200);
  }
});
