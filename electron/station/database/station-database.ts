// The open database of a station. Everything a shift does goes through this one connection.
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type InstallSidecar, writeSidecar } from '../identity/install-sidecar.ts';
import { readLocalState, writeLocalState } from './local-state.ts';
import type { Statements } from './statements.ts';
import { StorageError, storageReason } from './storage-error.ts';
import { writeTransaction } from './write-transaction.ts';

/** Why the file cannot be trusted to go on where this station stopped. */
export const identityDoubt = z.enum(['older-copy', 'log-damaged', 'restored', 'started-over']);
export type IdentityDoubt = z.infer<typeof identityDoubt>;

export interface StationDatabase {
  readonly db: Database;
  readonly statements: Statements;
  readonly databaseId: string;
  /** Set when sequence numbers may already be used: the station needs a new identity before it sends anything. */
  readonly identityDoubt: IdentityDoubt | null;
  readonly close: () => void;
}

export interface Counted {
  readonly db: Database;
  readonly statements: Statements;
  readonly sidecarPath: string;
  readonly sidecar: InstallSidecar;
}

/** Counts in the database first: a crash in between leaves the database ahead, which is harmless. */
export function countOpen(
  { db, statements, sidecarPath, sidecar }: Counted,
  isClean: boolean,
): InstallSidecar {
  const opens = sidecar.opens + 1;
  writeTransaction(db, () => {
    writeLocalState(statements, 'opens', String(opens));
    writeLocalState(statements, 'clean', isClean ? '1' : '0');
  });
  const next = { ...sidecar, opens };
  writeSidecar(sidecarPath, next);
  return next;
}

export const opensOf = (statements: Statements): number => Number(readLocalState(statements, 'opens') ?? 0);

/** Truncates the log into the file, so a clean end leaves one file that can be copied. */
export function closeCleanly(counted: Counted): void {
  try {
    countOpen(counted, true);
    counted.db.pragma('optimize');
    counted.db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // On a disk that refuses, everything saved stands in the log: the next start looks at the file and goes on from it.
    if (!(error instanceof StorageError) && storageReason(error) === null) throw error;
  } finally {
    counted.db.close();
  }
}
