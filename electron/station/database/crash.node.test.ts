// F1 to F4: killed in mid-write, cut off from power, with a full disk or a failing one, the file holds a prefix of
// the commits, every one that was told as saved, and the outbox row of each.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Op } from '#shared/log/op.ts';
import { opId, stationId } from '#shared/log/op.ts';
import { systemClock } from '../clock.ts';
import { type DataPaths, dataPaths } from '../data-paths.ts';
import { randomIds } from '../ids.ts';
import { openStationLog } from '../log/open-station-log.ts';
import type { StationLog } from '../log/station-log.ts';
import { makeFolder, removeFolder } from '../station-fixture.ts';
import { isFileWhole } from './integrity.ts';
import { openStationDatabase } from './open-station-database.ts';
import type { StationDatabase } from './station-database.ts';
import { StorageError } from './storage-error.ts';

const ids = randomIds(systemClock);
const station = stationId.parse(ids.uuid());
let paths: DataPaths;

beforeEach(() => {
  paths = dataPaths(makeFolder());
});
afterEach(() => removeFolder(paths.folder));

function open(): StationDatabase {
  const opened = openStationDatabase({ paths, clock: systemClock, ids });
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value;
}

const logOf = ({ db }: StationDatabase): StationLog =>
  openStationLog({ database: db, stationId: station, clock: systemClock });

function addParty(): Op {
  const id = opId.parse(ids.uuid());
  const personal = { name: '田中', phone: null, email: null, notes: '', requests: '' };
  const wishes = { tags: [], seatingPreference: null, serviceType: null, quotedMinutes: 20 };
  const place = { queueId: station, guestId: ids.uuid(), source: 'host', joinedAt: 1, orderKey: 1 };
  return {
    opId: id,
    kind: 'party.add',
    version: 1,
    payload: { partyId: id, size: 2, personal, ...wishes, ...place },
    actor: { kind: 'staff', id: 'host' },
    occurredAt: 1,
    clockOffsetMs: 0,
  };
}

const partiesIn = (db: Database.Database): readonly string[] =>
  db.prepare<[], string>('SELECT id FROM party ORDER BY id').pluck().all();
const outboxIn = (db: Database.Database): readonly string[] =>
  db.prepare<[], string>('SELECT op_id FROM outbox ORDER BY op_id').pluck().all();

test('killed in mid-write, again and again: nothing told as saved is missing, nothing is half', async () => {
  const program = resolve(import.meta.dirname, '../fixtures/commit-until-killed.ts');
  const saved = new Set<string>();
  for (let round = 0; round < 40; round += 1) {
    const child = spawn(process.execPath, [program, paths.folder, station]);
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      const isFirst = output === '';
      output += part.toString();
      if (isFirst) setTimeout(() => child.kill('SIGKILL'), 5 + ((round * 37) % 120));
    });
    let complaint = '';
    child.stderr.on('data', (part: Buffer) => {
      complaint += part.toString();
    });
    await once(child, 'close');
    expect(complaint).toBe('');
    const told = output.split('\n').slice(1, -1);
    for (const id of told) saved.add(id);
    const startedAt = performance.now();
    const database = open();
    expect(performance.now() - startedAt).toBeLessThan(2000);
    const parties = partiesIn(database.db);
    expect(outboxIn(database.db)).toEqual(parties);
    const kept = new Set(parties);
    expect([...saved].filter((id) => !kept.has(id))).toEqual([]);
    database.db.close();
  }
  expect(saved.size).toBeGreaterThan(100);
  expect(isFileWhole(paths.database)).toBe(true);
}, 60_000);

test('power cut at any byte of the log: a prefix of the commits, never damage', () => {
  const database = open();
  const log = logOf(database);
  const order = Array.from({ length: 6 }, () => {
    const op = addParty();
    log.commit(op);
    return op.opId;
  });
  const wal = readFileSync(`${paths.database}-wal`);
  const main = readFileSync(paths.database);
  database.db.close();
  const frameBytes = 24 + 4096;
  const frames = Math.floor((wal.length - 32) / frameBytes);
  let most = 0;
  for (let frame = 0; frame <= frames; frame += 1) {
    const boundary = 32 + frame * frameBytes;
    const torn = Buffer.concat([wal.subarray(0, boundary), Buffer.alloc(frameBytes, frame)]);
    for (const [index, cut] of [
      wal.subarray(0, boundary),
      wal.subarray(0, boundary + 1000),
      torn,
    ].entries()) {
      const file = join(paths.folder, `cut-${frame}-${index}.db`);
      writeFileSync(file, main);
      writeFileSync(`${file}-wal`, cut);
      const db = new Database(file);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      const known = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'outbox'").get() !== undefined;
      const kept = known ? partiesIn(db) : [];
      expect(kept).toEqual(order.slice(0, kept.length).sort());
      if (known) expect(outboxIn(db)).toEqual(kept);
      most = Math.max(most, kept.length);
      db.close();
    }
  }
  expect(most).toBe(order.length);
});

test('a full disk: refused with a typed error, nothing changed, and on again when there is room', () => {
  const database = open();
  const log = logOf(database);
  const pages = Number(database.db.pragma('page_count', { simple: true }));
  database.db.pragma(`max_page_count = ${pages + 3}`);
  const saved: string[] = [];
  const fill = (): void => {
    for (let count = 0; count < 200; count += 1) {
      const op = addParty();
      log.commit(op);
      saved.push(op.opId);
    }
  };
  expect(fill).toThrow(StorageError);
  expect(database.db.inTransaction).toBe(false);
  expect(partiesIn(database.db)).toEqual(saved.toSorted());
  expect(outboxIn(database.db)).toEqual(saved.toSorted());
  database.db.pragma('max_page_count = 100000');
  fill();
  expect(partiesIn(database.db)).toHaveLength(saved.length);
  database.close();
  expect(isFileWhole(paths.database)).toBe(true);
});

test('a write that fails at its Nth statement leaves nothing behind, for every N', () => {
  const database = open();
  const { db } = database;
  let failAt = 0;
  let count = 0;
  const prepare = db.prepare.bind(db);
  Object.defineProperty(db, 'prepare', {
    value: (sql: string) => {
      const statement = prepare(sql);
      const run = statement.run.bind(statement);
      Object.defineProperty(statement, 'run', {
        value: (...values: unknown[]) => {
          count += 1;
          if (count === failAt) throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR');
          return run(...values);
        },
      });
      return statement;
    },
  });
  const log = logOf(database);
  const op = addParty();
  for (failAt = 1; failAt < 100; failAt += 1) {
    count = 0;
    const attempt = (): unknown => log.commit(op);
    if (count >= failAt) break;
    try {
      attempt();
      break;
    } catch (error) {
      expect(error).toBeInstanceOf(StorageError);
      expect([...partiesIn(db), ...outboxIn(db)]).toEqual([]);
    }
  }
  expect(failAt).toBeGreaterThan(2);
  expect(partiesIn(db)).toEqual([op.opId]);
  expect(outboxIn(db)).toEqual([op.opId]);
  db.close();
});

test('a copied file without its shared memory opens the same', () => {
  const database = open();
  const op = addParty();
  logOf(database).commit(op);
  const copy = join(paths.folder, 'copy.db');
  copyFileSync(paths.database, copy);
  copyFileSync(`${paths.database}-wal`, `${copy}-wal`);
  database.db.close();
  const db = new Database(copy);
  expect(partiesIn(db)).toEqual([op.opId]);
  db.close();
});
