// When an operator said that they have kept their recovery codes: until then setting up the second factor is not finished.
// Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';

export const keptCodes: Migration = {
  number: 9,
  name: 'kept-codes',
  statements: [
    'alter table operator add column codes_kept_at bigint',
    // Who came in before was shown theirs and pressed that they were kept.
    'update operator set codes_kept_at = totp_confirmed_at',
  ],
};
