// Which screen of this station an op was made at. It is no part of the log: other stations have no use for it.
import type { Database } from 'better-sqlite3';

export interface OpScreens {
  add(opId: string, screenId: string): void;
  /** The screen, as far as it is still let in. */
  find(opId: string): MadeAt | null;
  /** Keeps what belongs to an op that is still told in full. */
  trim(): void;
}

export interface MadeAt {
  readonly screenId: string;
  /** Null: the screen was put out since. */
  readonly name: string | null;
  readonly createdAt: number | null;
}

interface Found {
  readonly screen_id: string;
  readonly name: string | null;
  readonly created_at: number | null;
}

export function createOpScreens(db: Database): OpScreens {
  const add = db.prepare('INSERT OR IGNORE INTO op_screen (op_id, screen_id) VALUES (?, ?)');
  const find = db.prepare<[string], Found>(
    `SELECT op_screen.screen_id, screen.name, screen.created_at
     FROM op_screen LEFT JOIN screen ON screen.id = op_screen.screen_id WHERE op_id = ?`,
  );
  const trim = db.prepare(
    `DELETE FROM op_screen WHERE op_id NOT IN (SELECT op_id FROM log WHERE is_skeleton = 0)
     AND op_id NOT IN (SELECT op_id FROM outbox)`,
  );
  return {
    add: (opId, screenId) => void add.run(opId, screenId),
    find: (opId) => {
      const found = find.get(opId);
      return found === undefined
        ? null
        : { screenId: found.screen_id, name: found.name, createdAt: found.created_at };
    },
    trim: () => void trim.run(),
  };
}
