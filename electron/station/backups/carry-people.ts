// Who may be at a station, and at which screens, is of today and not of the evening that is brought back: a screen that
// was put out since and somebody who no longer works here must not come back with it.
import Database from 'better-sqlite3';
import { userVersion } from '../database/migrate.ts';
import { supportedVersion } from '../database/migrations/catalogue.ts';
import { createStatements } from '../database/statements.ts';
import type { StationDatabase } from '../database/station-database.ts';
import type { ScreenTable, StaffTable } from '../database/station-tables.ts';
import { syncFile } from '../database/sync-file.ts';
import { writeTransaction } from '../database/write-transaction.ts';

export interface People {
  readonly screens: readonly ScreenTable[];
  readonly staff: readonly StaffTable[];
}

export function peopleOf({ statements: { sql, all } }: Pick<StationDatabase, 'statements'>): People {
  return {
    screens: all(sql.selectFrom('screen').selectAll()),
    staff: all(sql.selectFrom('staff').selectAll()),
  };
}

/** Into a file nobody has open. A file from before the last change of the schema keeps its own. */
export function carryPeople(path: string, { screens, staff }: People): void {
  const db = new Database(path, { fileMustExist: true });
  try {
    if (userVersion(db) !== supportedVersion) return;
    const { sql, run } = createStatements(db);
    writeTransaction(db, () => {
      run(sql.deleteFrom('screen'));
      run(sql.deleteFrom('staff'));
      for (const row of screens) run(sql.insertInto('screen').values(row));
      for (const row of staff) run(sql.insertInto('staff').values(row));
    });
  } finally {
    db.close();
  }
  syncFile(path);
}
