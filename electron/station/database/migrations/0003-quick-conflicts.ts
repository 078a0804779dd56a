// What waits for a person among the queued ops is found without reading the queue, and what is left of a wait after
// wrong PINs outlives the program.
import type { Migration } from './migration.ts';

export const quickConflicts: Migration = {
  version: 3,
  name: 'quick-conflicts',
  statements: [
    `CREATE INDEX outbox_conflict ON outbox (station_seq)
  WHERE void_reason IS NOT NULL OR json_array_length(verdict, '$.flags') > 0`,
    'ALTER TABLE pin_attempt ADD COLUMN wait_ms INTEGER NOT NULL DEFAULT 0',
  ],
};
