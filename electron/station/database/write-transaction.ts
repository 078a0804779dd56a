// The one way to write: BEGIN IMMEDIATE (a deferred read that turns into a write fails at once with
// SQLITE_BUSY_SNAPSHOT), all or nothing, and a full disk comes out as a StorageError.
import type { Database } from 'better-sqlite3';
import { StorageError, storageReason } from './storage-error.ts';

export function writeTransaction<T>(db: Database, write: () => T): T {
  if (db.inTransaction) throw new Error('a write transaction is already open');
  try {
    return db.transaction(write).immediate();
  } catch (error) {
    const reason = storageReason(error);
    throw reason === null ? error : new StorageError(reason, error);
  }
}
