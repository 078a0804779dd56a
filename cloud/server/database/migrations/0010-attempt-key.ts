// What tries are counted by is a key, such as an address together with where it was tried from. Frozen: a change is a new
// migration.
import type { Migration } from '../migration.ts';

export const attemptKey: Migration = {
  number: 10,
  name: 'attempt-key',
  statements: ['alter table sign_in_attempt rename column email to key'],
};
