// What a backup would bring back and cost, read from its file while the station goes on.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { failed, ok, type Result } from '#shared/result.ts';
import { readLocalState } from '../database/local-state.ts';
import { createStatements } from '../database/statements.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { restaurantOfData } from '../setup/restaurant-of-data.ts';
import { listBackups } from './list-backups.ts';

export interface BackupLook {
  /** Changes only this station knows, which the cloud was never sent and the backup does not hold. */
  readonly lost: number;
}

export type LookProblem = 'not-found' | 'damaged' | 'other-restaurant';

interface Place {
  readonly database: Pick<StationDatabase, 'db' | 'statements'>;
  readonly backups: string;
}

export function lookIntoBackup({ database, backups }: Place, name: string): Result<BackupLook, LookProblem> {
  if (!listBackups(backups).some((backup) => backup.name === name)) return failed('not-found');
  const found = readBackup(join(backups, name));
  if (found === null) return failed('damaged');
  if (found.restaurantId !== restaurantOfData(database)) return failed('other-restaurant');
  const held = new Set(found.waiting);
  return ok({ lost: waitingIn(database.db).filter((opId) => !held.has(opId)).length });
}

interface Found {
  readonly restaurantId: string | null;
  readonly waiting: readonly string[];
}

function readBackup(path: string): Found | null {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return { restaurantId: readLocalState(createStatements(db), 'restaurant-id'), waiting: waitingIn(db) };
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** One that was answered stays in the outbox until it comes back in the log: the cloud has it. */
const notAnswered = `SELECT op_id FROM outbox
  WHERE station_seq > coalesce((SELECT state ->> '$.answeredTo' FROM sync_state WHERE id = 1), 0)`;

const waitingIn = (db: Database.Database): readonly string[] =>
  db.prepare<[], string>(notAnswered).pluck().all();
