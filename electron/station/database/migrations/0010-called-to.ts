// The tables a party was called to.
import type { Migration } from './migration.ts';

export const calledTo: Migration = {
  version: 10,
  name: 'called-to',
  statements: [`ALTER TABLE party ADD COLUMN called_to TEXT NOT NULL DEFAULT '[]'`],
};
