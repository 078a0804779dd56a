// What the service's own figures count over all tenants: how many parties wait, were called and sit, and since when. Who
// they are stays unseen. Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { operatorReads } from '../tenant-table.ts';

export const figuresMigration: Migration = {
  number: 109,
  name: 'figures',
  statements: operatorReads('party', ['is_open', 'status', 'joined_at', 'seated_at']),
};
