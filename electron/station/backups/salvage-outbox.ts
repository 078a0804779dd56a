// Reads what can still be read of the changes a damaged file had not given to the cloud. It works on a copy, row
// by row, and counts what it could not read; the damaged file itself stays as it was found.
import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Op, op } from '#shared/log/op.ts';

export interface Salvage {
  readonly ops: readonly Op[];
  /** Changes of which no more than the id can be read. */
  readonly unreadableIds: readonly string[];
  /** Changes of which not even that is left; null when their number cannot be told. */
  readonly nameless: number | null;
}

const nothing: Salvage = { ops: [], unreadableIds: [], nameless: null };

/** `model`: a whole database of the same program, whose head may stand in for a damaged one. */
export function salvageOutbox(damagedFile: string, model: string): Salvage {
  const copy = `${damagedFile}.reading`;
  try {
    copyFileSync(damagedFile, copy);
    if (existsSync(`${damagedFile}-wal`)) copyFileSync(`${damagedFile}-wal`, `${copy}-wal`);
    return readCopy(copy) ?? readWithHeadOf(copy, model) ?? nothing;
  } catch {
    return nothing;
  } finally {
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(`${copy}${part}`, { force: true });
  }
}

function readCopy(path: string): Salvage | null {
  try {
    const db = new Database(path, { fileMustExist: true });
    try {
      return readOutbox(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

const headBytes = 100;

function readWithHeadOf(path: string, model: string): Salvage | null {
  const bytes = Buffer.alloc(headBytes);
  const from = openSync(model, 'r');
  const to = openSync(path, 'r+');
  try {
    readSync(from, bytes, 0, headBytes, 0);
    // The model has another length; without one in the head SQLite goes by the file itself.
    bytes.fill(0, 28, 32);
    writeSync(to, bytes, 0, headBytes, 0);
  } finally {
    closeSync(from);
    closeSync(to);
  }
  return readCopy(path);
}

function readOutbox(db: Database.Database): Salvage | null {
  const upward = readUntilBroken(() => numbersOf(db, ''));
  if (upward === null) return null;
  const downward = upward.isWhole ? null : readUntilBroken(() => numbersOf(db, 'DESC'));
  const indexed = readUntilBroken(() => idsOf(db)) ?? { rows: [] };
  const ids = new Map(indexed.rows.map(({ op_id: id, station_seq: number }) => [number, id]));
  const found = [...new Set([...upward.rows, ...(downward?.rows ?? []), ...ids.keys()])].sort(
    (a, b) => a - b,
  );
  if (found.length === 0 && !upward.isWhole) return null;
  const row = db.prepare<[number], string>('SELECT op FROM outbox WHERE station_seq = ?').pluck();
  const read = found.map((number) => ({
    number,
    op: attempt(() => op.parse(JSON.parse(row.get(number) ?? ''))),
  }));
  const unreadable = read.filter((entry) => entry.op === null).map(({ number }) => ids.get(number));
  const unreadableIds = unreadable.filter((id) => id !== undefined);
  return {
    ops: read.flatMap((entry) => (entry.op === null ? [] : [entry.op])),
    unreadableIds,
    nameless: unreadable.length - unreadableIds.length + gaps(found),
  };
}

/** Delivery numbers have no gap, so reading from both ends shows how many lie on pages that cannot be read. */
function gaps(found: readonly number[]): number {
  const [first, last] = [found[0], found.at(-1)];
  return first === undefined || last === undefined ? 0 : last - first + 1 - found.length;
}

const numbersOf = (db: Database.Database, direction: '' | 'DESC'): IterableIterator<number> =>
  db
    .prepare<[], number>(`SELECT station_seq FROM outbox NOT INDEXED ORDER BY station_seq ${direction}`)
    .pluck()
    .iterate();

interface IndexEntry {
  readonly op_id: string;
  readonly station_seq: number;
}

const idsOf = (db: Database.Database): IterableIterator<IndexEntry> =>
  db.prepare<[], IndexEntry>('SELECT op_id, station_seq FROM outbox INDEXED BY outbox_op').iterate();

interface Reading<Row> {
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/** Null when not even the table is known. */
function readUntilBroken<Row>(begin: () => IterableIterator<Row>): Reading<Row> | null {
  const rows: Row[] = [];
  const iterator = attempt(begin);
  if (iterator === null) return null;
  const isWhole = attempt(() => {
    for (const row of iterator) rows.push(row);
    return true;
  });
  return { rows, isWhole: isWhole === true };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
