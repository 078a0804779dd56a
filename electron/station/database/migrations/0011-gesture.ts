// Which ops one gesture made.
import type { Migration } from './migration.ts';

const gestureIndex = (table: string): string =>
  `CREATE INDEX ${table}_gesture ON ${table} (op ->> '$.payload.gestureId') WHERE op ->> '$.payload.gestureId' IS NOT NULL`;

export const gesture: Migration = {
  version: 11,
  name: 'gesture',
  statements: [gestureIndex('log'), gestureIndex('outbox')],
};
