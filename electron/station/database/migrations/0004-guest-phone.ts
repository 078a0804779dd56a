// A guest who comes back is found by their phone, whatever restaurant their id was made under.
import type { Migration } from './migration.ts';

export const guestPhone: Migration = {
  version: 4,
  name: 'guest-phone',
  statements: ["CREATE INDEX guest_phone ON guest (personal ->> 'phone')"],
};
