// A table of the floor. It may hold two open seatings after two stations seated offline; the screen shows both.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { storedText } from '#shared/text/clean-text.ts';

export const tableId = uuid.brand<'TableId'>();
export type TableId = z.infer<typeof tableId>;

/** What a manager sets. */
export const tableDetails = z.object({
  name: storedText(20).min(1),
  area: storedText(40),
  seatsMin: z.int().min(1).max(99),
  seatsMax: z.int().min(1).max(99),
});

export const tableCondition = z.enum(['ready', 'dirty', 'out-of-service']);
export type TableCondition = z.infer<typeof tableCondition>;

const tableSchema = tableDetails.extend({
  id: tableId,
  condition: tableCondition,
  /** Since when it is in this condition. */
  conditionAt: z.int(),
  heldForPartyId: uuid.nullable(),
  openSeatingIds: z.array(seatingId).readonly(),
  removed: z.boolean(),
});
export type Table = z.infer<typeof tableSchema>;

export const table = defineEntity<Table>({
  kind: 'table',
  table: 'dining_table',
  schema: tableSchema,
  sets: ['openSeatingIds'],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});
