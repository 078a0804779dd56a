// A guest is a person who waits; the row outlives a visit so that personal data can be found, shown and erased.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { storedText } from '#shared/text/clean-text.ts';

export const guestId = uuid.brand<'GuestId'>();
export type GuestId = z.infer<typeof guestId>;

const guestPersonal = z.object({
  name: storedText(100),
  phone: storedText(20).nullable(),
  email: storedText(254).nullable(),
});

const guestSchema = z.object({
  id: guestId,
  personal: guestPersonal.nullable(),
  firstSeenAt: z.int(),
  erasedAt: z.int().nullable(),
  removed: z.boolean(),
});
export type Guest = z.infer<typeof guestSchema>;

export const guest = defineEntity<Guest>({
  kind: 'guest',
  table: 'guest',
  schema: guestSchema,
  sets: [],
  isOpen: (row) => row.erasedAt !== null,
  ends: null,
  guestOf: (row) => row.id,
});
