// `station doctor`: how a station's data, disk and clock are, and a bundle to send to whoever helps. The bundle
// holds counts, settings of the file and times; never a name, a phone or a note. It only looks: no byte of the data
// changes, since what is broken may still be read by whoever helps.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { listBackups } from '../backups/list-backups.ts';
import type { Clock } from '../clock.ts';
import type { DataPaths } from '../data-paths.ts';
import { readDiskSpace } from '../database/disk-space.ts';
import { databaseSign, isWalHeadBroken } from '../database/file-signs.ts';
import { isWhole } from '../database/integrity.ts';
import { readPragmas, settleConnection } from '../database/pragmas.ts';
import { writeFileWhole } from '../database/write-file-whole.ts';
import { readSidecar } from '../identity/install-sidecar.ts';

type Section = Readonly<Record<string, unknown>>;

export async function runDoctor(paths: DataPaths, clock: Clock): Promise<readonly string[]> {
  const report: Readonly<Record<string, Section>> = {
    program: { node: process.version, platform: process.platform },
    clock: clockSection(clock),
    disk: { ...(await readDiskSpace(paths.folder)) },
    files: filesSection(paths),
    ...databaseSections(paths),
  };
  const bundle = join(
    paths.folder,
    'doctor',
    `${new Date(clock.now()).toISOString().replaceAll(':', '-')}.json`,
  );
  mkdirSync(join(paths.folder, 'doctor'), { recursive: true });
  writeFileWhole(bundle, `${JSON.stringify(report, null, 2)}\n`);
  const lines = Object.entries(report).flatMap(([title, section]) => [
    title,
    ...Object.entries(section).map(([name, value]) => `  ${name}: ${wordOf(value)}`),
  ]);
  return [...lines, `bundle: ${bundle}`];
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const clockSection = (clock: Clock): Section => ({
  now: new Date(clock.now()).toISOString(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  utcOffsetMinutes: -new Date(clock.now()).getTimezoneOffset(),
});

function filesSection(paths: DataPaths): Section {
  const backups = listBackups(paths.backups);
  const newest = backups[0];
  return {
    database: databaseSign(paths.database),
    logHead: isWalHeadBroken(`${paths.database}-wal`) ? 'broken' : 'good',
    sidecar: readSidecar(paths.sidecar),
    backups: backups.length,
    newestBackup: newest === undefined ? null : new Date(newest.takenAt).toISOString(),
  };
}

/** SQLite throws away a log with a broken head as soon as it opens the file, so then it is not opened at all. */
function databaseSections(paths: DataPaths): Readonly<Record<string, Section>> {
  if (databaseSign(paths.database) !== 'database' || isWalHeadBroken(`${paths.database}-wal`)) return {};
  try {
    const db = new Database(paths.database, { fileMustExist: true, readonly: true });
    try {
      settleConnection(db);
      const isGood = isWhole(db, 'quick_check');
      return {
        pragmas: readPragmas(db),
        rows: { quickCheck: isGood ? 'ok' : 'damaged', ...rowCounts(db) },
        sync: syncSection(db),
        state: stateSection(db),
      };
    } finally {
      db.close();
    }
  } catch (error) {
    return { rows: { quickCheck: 'damaged', error: error instanceof Error ? error.message : 'unknown' } };
  }
}

const ownTables =
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL TABLE%' ORDER BY name";

/** The index of the search is counted by the tables it lies in: not each part of it can be read as one. */
function rowCounts(db: Database.Database): Section {
  const tables = db.prepare<[], string>(ownTables).pluck().all();
  return Object.fromEntries(
    tables
      .filter((name) => !name.startsWith('sqlite_'))
      .map((name) => [name, db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]),
  );
}

const syncState = z.object({
  epoch: z.string().nullable(),
  cursor: z.int(),
  head: z.int(),
  numberedTo: z.int(),
  answeredTo: z.int(),
  lastPushAt: z.int().nullable(),
  lastPullAt: z.int().nullable(),
});

const oldestWaiting =
  "SELECT op ->> 'occurredAt' FROM outbox WHERE void_reason IS NULL ORDER BY station_seq LIMIT 1";

/** How far this station has read the log, and since when something waits here. */
function syncSection(db: Database.Database): Section {
  const stored = db.prepare<[], string>('SELECT state FROM sync_state').pluck().get();
  if (stored === undefined) return {};
  const { lastPushAt, lastPullAt, ...state } = syncState.parse(JSON.parse(stored));
  const oldest = db.prepare<[], number>(oldestWaiting).pluck().get();
  return {
    ...state,
    lastPush: momentOf(lastPushAt),
    lastPull: momentOf(lastPullAt),
    oldestWaiting: momentOf(oldest ?? null),
  };
}

const momentOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const told = [
  'opens',
  'clean',
  'checked-at',
  'backup-at',
  'setup',
  'identity-doubt',
  'identity-changed',
  'recovery-report',
];

function stateSection(db: Database.Database): Section {
  const rows = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM local_state').all();
  return Object.fromEntries(
    rows.filter(({ key }) => told.includes(key)).map(({ key, value }) => [key, value]),
  );
}
