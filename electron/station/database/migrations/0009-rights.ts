// What one person alone is granted or refused, beside their role.
import type { Migration } from './migration.ts';

export const rights: Migration = {
  version: 9,
  name: 'rights',
  statements: [
    `ALTER TABLE staff ADD COLUMN granted TEXT NOT NULL DEFAULT '[]'`,
    `ALTER TABLE staff ADD COLUMN refused TEXT NOT NULL DEFAULT '[]'`,
  ],
};
