// What the disk may refuse while the station runs. Everything else SQLite throws is a bug or damage.
import Database from 'better-sqlite3';

export type StorageReason = 'disk-full' | 'disk-fault';

/** The transaction was rolled back whole; reading still works and writing resumes when the disk allows it. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause: unknown) {
    super(reason === 'disk-full' ? 'the disk is full' : 'the disk failed', { cause });
    this.reason = reason;
  }
}

export function sqliteCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null;
}

export function storageReason(error: unknown): StorageReason | null {
  const code = sqliteCode(error);
  if (code === 'SQLITE_FULL') return 'disk-full';
  return code?.startsWith('SQLITE_IOERR') === true ? 'disk-fault' : null;
}
