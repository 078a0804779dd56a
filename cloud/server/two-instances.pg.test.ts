// F13: however many clouds are started on one data folder, by whatever name they call it, one opens the embedded
// database and the others end with a sentence before they touch it.
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { endOf, runCloud } from './testing/cloud-program.ts';

const start = (folder: string) => runCloud(['--data', folder, '--port', '0']);

/** Opening an embedded database writes its control file. */
const openedAt = (data: string): readonly number[] =>
  readdirSync(join(data, 'global')).map((name) => statSync(join(data, 'global', name)).mtimeMs);

it('lets one of three copies open the database, whatever they call its folder', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hoststand-cloud-'));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const data = join(scratch, 'data');
  cpSync(inject('pgliteTemplate'), data, { recursive: true });
  const starts = await Promise.all([data, data, data].map((folder) => start(folder).start));
  const ready = starts.filter(({ kind }) => kind === 'ready');
  expect(ready).toHaveLength(1);
  const before = openedAt(data);
  const link = join(scratch, 'link');
  symlinkSync(data, link, 'junction');
  const late = [await endOf(start(link)), await endOf(start(`${data}/`))];
  for (const ended of [...starts.filter(({ kind }) => kind === 'ended'), ...late]) {
    expect(ended).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/^Another copy of the Hoststand cloud is already running on [^\n]+\n$/),
    });
  }
  expect(openedAt(data)).toEqual(before);
  for (const one of ready) {
    if (one.kind === 'ready') expect((await fetch(`${one.url}/readyz`)).status).toBe(200);
  }
});
