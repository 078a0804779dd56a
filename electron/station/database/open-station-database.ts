// Opens the station's file the only safe way: told apart from a lost, foreign, newer or damaged one, every pragma
// read back, checked after an unclean end, migrated. It never creates a database where one was lost.
import Database from 'better-sqlite3';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Clock } from '../clock.ts';
import type { DataPaths } from '../data-paths.ts';
import { type InstallSidecar, readSidecar } from '../identity/install-sidecar.ts';
import type { Ids } from '../ids.ts';
import type { StartProblem } from '../start-problem.ts';
import { databaseSign, isWalHeadBroken } from './file-signs.ts';
import { isWhole } from './integrity.ts';
import { readLocalState, writeLocalState } from './local-state.ts';
import { migrate, userVersion } from './migrate.ts';
import { migrations, supportedVersion } from './migrations/catalogue.ts';
import { applicationId, applyPragmas } from './pragmas.ts';
import { createStatements, type Statements } from './statements.ts';
import {
  closeCleanly,
  countOpen,
  type IdentityDoubt,
  identityDoubt,
  opensOf,
  type StationDatabase,
} from './station-database.ts';
import { StorageError, sqliteCode } from './storage-error.ts';
import { writeTransaction } from './write-transaction.ts';

export interface OpenOptions {
  readonly paths: DataPaths;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** `lost`: there was a database here and it is gone. `damaged`: it is here and cannot be trusted. */
export type OpenProblem =
  | StartProblem
  | { readonly kind: 'lost'; readonly how: 'missing' | 'empty' }
  | { readonly kind: 'damaged'; readonly how: 'not-a-database' | 'log' | 'pages' };

const dayMs = 86_400_000;

export function openStationDatabase(options: OpenOptions): Result<StationDatabase, OpenProblem> {
  const { paths } = options;
  const sidecar = readSidecar(paths.sidecar);
  const sign = databaseSign(paths.database);
  if (sidecar !== null && (sign === 'missing' || sign === 'empty'))
    return failed({ kind: 'lost', how: sign });
  if (sign === 'not-a-database') {
    return failed(
      sidecar === null
        ? { kind: 'not-ours', path: paths.database }
        : { kind: 'damaged', how: 'not-a-database' },
    );
  }
  if (isWalHeadBroken(`${paths.database}-wal`)) return failed({ kind: 'damaged', how: 'log' });
  return openConnection(options, { sidecar, isNew: sign !== 'database' });
}

interface Found {
  readonly sidecar: InstallSidecar | null;
  readonly isNew: boolean;
}

function openConnection(options: OpenOptions, found: Found): Result<StationDatabase, OpenProblem> {
  let db: Database.Database | null = null;
  try {
    db = new Database(options.paths.database, { fileMustExist: !found.isNew });
    const opened = prepare(db, options, found);
    if (!opened.ok) db.close();
    return opened;
  } catch (error) {
    db?.close();
    return failed(problemOf(error, options.paths.folder));
  }
}

function prepare(
  db: Database.Database,
  options: OpenOptions,
  found: Found,
): Result<StationDatabase, OpenProblem> {
  const { paths } = options;
  const mark = db.pragma('application_id', { simple: true });
  const version = userVersion(db);
  const isBlank = mark === 0 && version === 0 && isWithoutTables(db);
  if (mark !== applicationId && !isBlank) {
    return failed(
      found.sidecar === null ? { kind: 'not-ours', path: paths.database } : { kind: 'damaged', how: 'pages' },
    );
  }
  if (version > supportedVersion)
    return failed({ kind: 'schema-newer', found: version, supported: supportedVersion });
  if (isBlank && found.sidecar !== null) return failed({ kind: 'lost', how: 'empty' });
  if (!applyPragmas(db)) return failed({ kind: 'disk-unfit', folder: paths.folder });
  if (isBlank) db.pragma(`application_id = ${applicationId}`);
  const statements = createStatements(db);
  if (!isBlank && isCheckDue(statements, options.clock) && !isWhole(db, 'quick_check')) {
    return failed({ kind: 'damaged', how: 'pages' });
  }
  migrate(db, { migrations, backupFolder: isBlank ? null : paths.backups });
  return ok(takeOver(db, { options, statements, sidecar: found.sidecar }));
}

/** Reading a page of every table would take a second on a big file, so a clean end is trusted for a day. */
function isCheckDue(statements: Statements, clock: Clock): boolean {
  if (readLocalState(statements, 'clean') !== '1') return true;
  const sinceMs = clock.now() - Number(readLocalState(statements, 'checked-at') ?? 0);
  return sinceMs < 0 || sinceMs > dayMs;
}

interface Takeover {
  readonly options: OpenOptions;
  readonly statements: Statements;
  readonly sidecar: InstallSidecar | null;
}

function takeOver(db: Database.Database, { options, statements, sidecar }: Takeover): StationDatabase {
  const { paths, clock, ids } = options;
  const now = clock.now();
  const counted = opensOf(statements);
  const wasChecked = counted === 0 || isCheckDue(statements, clock);
  const databaseId = readLocalState(statements, 'database-id') ?? ids.uuid();
  writeTransaction(db, () => {
    writeLocalState(statements, 'database-id', databaseId);
    if (wasChecked) writeLocalState(statements, 'checked-at', String(now));
    if (isOlderCopy(sidecar, databaseId, counted))
      writeLocalState(statements, 'identity-doubt', 'older-copy');
  });
  const base = {
    databaseId,
    createdAt: sidecar?.createdAt ?? now,
    schema: supportedVersion,
    opens: Math.max(counted, sidecar?.opens ?? 0),
  };
  const opened = { db, statements, sidecarPath: paths.sidecar };
  const current = countOpen({ ...opened, sidecar: base }, false);
  return {
    db,
    statements,
    databaseId,
    identityDoubt: readDoubt(statements),
    close: () => closeCleanly({ ...opened, sidecar: current }),
  };
}

function isOlderCopy(sidecar: InstallSidecar | null, databaseId: string, opens: number): boolean {
  return sidecar !== null && (sidecar.databaseId !== databaseId || opens < sidecar.opens);
}

function readDoubt(statements: Statements): IdentityDoubt | null {
  const stored = readLocalState(statements, 'identity-doubt');
  return stored === null ? null : identityDoubt.parse(stored);
}

const isWithoutTables = (db: Database.Database): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;

function problemOf(error: unknown, folder: string): OpenProblem {
  if (error instanceof StorageError && error.reason === 'disk-full') return { kind: 'disk-full', folder };
  const code = sqliteCode(error);
  if (code === 'SQLITE_FULL') return { kind: 'disk-full', folder };
  if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT') === true)
    return { kind: 'damaged', how: 'pages' };
  if (code === 'SQLITE_CANTOPEN' || code?.startsWith('SQLITE_READONLY') === true) {
    return { kind: 'unwritable-folder', folder };
  }
  throw error;
}
