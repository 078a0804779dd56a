// Which screen of this station an op was made at, and who took what back: for those who read the evening afterwards.
import type { Migration } from './migration.ts';

const undo = (table: string): string =>
  `CREATE INDEX ${table}_undo ON ${table} (op ->> '$.payload.targetOpId') WHERE op ->> '$.kind' = 'log.undo'`;

export const activity: Migration = {
  version: 8,
  name: 'activity',
  statements: [
    `CREATE TABLE op_screen (
  op_id TEXT PRIMARY KEY,
  screen_id TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
    undo('log'),
    undo('outbox'),
  ],
};
