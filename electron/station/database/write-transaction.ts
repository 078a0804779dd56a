// The one way to write: BEGIN IMMEDIATE (a deferred read that turns into a write fails at once with
// SQLITE_BUSY_SNAPSHOT), all or nothing, and a full disk comes out as a StorageError.
import type { Database } from 'better-sqlite3';
import { StorageError, storageReason } from './storage-error.ts';

export const writeTransaction = <T>(db: Database, write: () => T): T => createWriter(db)(write);

const notWritten = (): never => {
  throw new Error('the transaction did not run');
};

/** For who writes often: the transaction is prepared once. */
export function createWriter(db: Database): <T>(write: () => T) => T {
  const transaction = db.transaction((write: () => void) => write());
  return <T>(write: () => T): T => {
    if (db.inTransaction) throw new Error('a write transaction is already open');
    let answer: () => T = notWritten;
    const writeOnce = (): void => {
      const value = write();
      answer = () => value;
    };
    try {
      transaction.immediate(writeOnce);
    } catch (error) {
      const reason = storageReason(error);
      throw reason === null ? error : new StorageError(reason, error);
    }
    return answer();
  };
}
