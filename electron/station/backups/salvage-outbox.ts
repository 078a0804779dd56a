// Reads what can still be read of the changes a damaged file had not given to the cloud. It works on a copy, row
// by row, and counts what it could not read; the damaged file itself stays as it was found.
import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Op, op } from '#shared/log/op.ts';

export interface Salvage {
  readonly ops: readonly Op[];
  /** Null when not even their number can be told. */
  readonly unreadable: number | null;
}

const nothing: Salvage = { ops: [], unreadable: null };

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
    writeSync(to, bytes, 0, headBytes, 0);
  } finally {
    closeSync(from);
    closeSync(to);
  }
  return readCopy(path);
}

function readOutbox(db: Database.Database): Salvage | null {
  const numbers = readNumbers(db);
  if (numbers === null) return null;
  const row = db.prepare<[number], string>('SELECT op FROM outbox WHERE station_seq = ?').pluck();
  const ops = numbers.found.flatMap((number) => {
    const read = attempt(() => op.safeParse(JSON.parse(row.get(number) ?? 'null')));
    return read?.success === true ? [read.data] : [];
  });
  return { ops, unreadable: numbers.found.length + numbers.missing - ops.length };
}

interface Numbers {
  readonly found: readonly number[];
  readonly missing: number;
}

/** Delivery numbers have no gap, so reading from both ends shows how many lie on pages that cannot be read. */
function readNumbers(db: Database.Database): Numbers | null {
  const upward = readUntilBroken(db, 'SELECT station_seq FROM outbox NOT INDEXED ORDER BY station_seq');
  if (upward === null) return null;
  if (upward.isWhole) return { found: upward.numbers, missing: 0 };
  const downward = readUntilBroken(
    db,
    'SELECT station_seq FROM outbox NOT INDEXED ORDER BY station_seq DESC',
  );
  const indexed = readUntilBroken(db, 'SELECT station_seq FROM outbox INDEXED BY outbox_op');
  const all = [...upward.numbers, ...(downward?.numbers ?? []), ...(indexed?.numbers ?? [])];
  const found = [...new Set(all)].sort((left, right) => left - right);
  const [first, last] = [found[0], found.at(-1)];
  const missing = first === undefined || last === undefined ? 0 : last - first + 1 - found.length;
  return found.length === 0 ? null : { found, missing };
}

interface Reading {
  readonly numbers: readonly number[];
  readonly isWhole: boolean;
}

/** Null when not even the table is known. */
function readUntilBroken(db: Database.Database, query: string): Reading | null {
  const numbers: number[] = [];
  const statement = attempt(() => db.prepare<[], number>(query).pluck());
  if (statement === null) return null;
  const isWhole = attempt(() => {
    for (const number of statement.iterate()) numbers.push(number);
    return true;
  });
  return { numbers, isWhole: isWhole === true };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
