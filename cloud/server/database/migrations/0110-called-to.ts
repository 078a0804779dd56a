// The tables a party was called to. Frozen: a change is a new migration.
import { json } from '../entity-table.ts';
import type { Migration } from '../migration.ts';

export const calledToMigration: Migration = {
  number: 110,
  name: 'called-to',
  statements: [`alter table party add column ${json('called_to')} default '[]'`],
};
