// The settings every connection that writes must have. Each is read back: a WAL file that is opened again starts
// at synchronous=NORMAL, which loses the last commits in a power cut.
import type { Database } from 'better-sqlite3';

/** "Host" in ASCII: marks the file as ours. */
export const applicationId = 0x486f7374;

const wanted: readonly (readonly [name: string, set: string, readBack: number])[] = [
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', '5000', 5000],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'FAST', 2],
  ['wal_autocheckpoint', '1000', 1000],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
];

/** False when the file system refuses a write-ahead log (network folders do). */
export function applyPragmas(db: Database): boolean {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') return false;
  settleConnection(db);
  return true;
}

/** What belongs to the connection, not to the file: nothing is written. */
export function settleConnection(db: Database): void {
  for (const [name, set, readBack] of wanted) {
    db.pragma(`${name} = ${set}`);
    const found = db.pragma(name, { simple: true });
    if (found !== readBack) throw new Error(`PRAGMA ${name} is ${String(found)}, expected ${readBack}`);
  }
}

export function readPragmas(db: Database): Readonly<Record<string, unknown>> {
  const names = ['journal_mode', ...wanted.map(([name]) => name), 'application_id', 'user_version'];
  return Object.fromEntries(names.map((name) => [name, db.pragma(name, { simple: true })]));
}
