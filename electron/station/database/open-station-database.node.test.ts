// A database is opened the same way every time, and a lost one is never made anew.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { type DataPaths, dataPaths } from '../data-paths.ts';
import { randomIds } from '../ids.ts';
import { openStationDatabase } from './open-station-database.ts';
import { readPragmas } from './pragmas.ts';

let paths: DataPaths;
const open = () => openStationDatabase({ paths, clock: systemClock, ids: randomIds(systemClock) });

beforeEach(() => {
  paths = dataPaths(mkdtempSync(join(tmpdir(), 'station-')));
});
afterEach(() => rmSync(paths.folder, { recursive: true, force: true }));

test('every open is FULL, the second one too', () => {
  for (let round = 0; round < 2; round += 1) {
    const opened = open();
    if (!opened.ok) throw new Error(opened.reason.kind);
    expect(readPragmas(opened.value.db)).toMatchObject({
      journal_mode: 'wal',
      synchronous: 2,
      trusted_schema: 0,
    });
    opened.value.close();
  }
});

test('an empty file where a database was is never taken for a first run', () => {
  const first = open();
  if (first.ok) first.value.close();
  writeFileSync(paths.database, '');
  expect(open()).toMatchObject({ ok: false, reason: { kind: 'lost', how: 'empty' } });
  rmSync(paths.database);
  expect(open()).toMatchObject({ ok: false, reason: { kind: 'lost', how: 'missing' } });
});
