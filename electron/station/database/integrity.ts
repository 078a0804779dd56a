// Asks SQLite whether a file is whole. A damaged file makes the check throw as often as answer, so both are a no.
import Database from 'better-sqlite3';

export type IntegrityCheck = 'quick_check' | 'integrity_check';

export function isWhole(db: Database.Database, check: IntegrityCheck): boolean {
  try {
    return db.pragma(check, { simple: true }) === 'ok';
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
}

/** Opens the file read-only and checks every page of it. */
export function isFileWhole(path: string): boolean {
  let db: Database.Database;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
  try {
    return isWhole(db, 'integrity_check');
  } finally {
    db.close();
  }
}
