// An invitation knows its own letter, and the newest letter to somebody is found by an index. Frozen: a change is a new
// migration.
import type { Migration } from '../migration.ts';

export const letterOfInvitation: Migration = {
  number: 13,
  name: 'letter-of-invitation',
  statements: [
    'alter table invitation add column mail_id uuid',
    'create index mail_by_recipient on mail (recipient, kind, created_at)',
  ],
};
