// A table of the floor. It may hold two open seatings after two stations seated offline; the screen shows both.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { sectionId } from '#shared/sections/section-id.ts';
import { storedText } from '#shared/text/clean-text.ts';

export const tableId = uuid.brand<'TableId'>();
export type TableId = z.infer<typeof tableId>;

const tableShape = z.enum(['round', 'oval', 'square', 'rectangle', 'diamond', 'booth']);

/** Lengths on the floor are steps of five centimetres. */
const place = z.int().min(0).max(2000);
const extent = z.int().min(4).max(400);

/** What a manager sets. A room is the area a table stands in, by its name. */
export const tableDetails = z.object({
  name: storedText(20).min(1),
  area: storedText(40),
  seatsMin: z.int().min(1).max(99),
  seatsMax: z.int().min(1).max(99),
  shape: tableShape,
  /** The corner of the table on the floor, before it is turned; null: nobody has placed it yet. */
  x: place.nullable(),
  y: place.nullable(),
  width: extent.nullable(),
  height: extent.nullable(),
  /** Degrees, clockwise. */
  rotation: z.int().min(0).max(359),
  sectionId: sectionId.nullable(),
});

export const tableCondition = z.enum(['ready', 'dirty', 'out-of-service']);
export type TableCondition = z.infer<typeof tableCondition>;

const tableSchema = tableDetails.extend({
  shape: tableShape.default('square'),
  x: tableDetails.shape.x.default(null),
  y: tableDetails.shape.y.default(null),
  width: tableDetails.shape.width.default(null),
  height: tableDetails.shape.height.default(null),
  rotation: tableDetails.shape.rotation.default(0),
  sectionId: tableDetails.shape.sectionId.default(null),
  id: tableId,
  condition: tableCondition,
  /** Since when it is in this condition. */
  conditionAt: z.int(),
  heldForPartyId: uuid.nullable(),
  openSeatingIds: z.array(seatingId).readonly(),
  /** The table it is put together with for the next party; itself where it leads the others. */
  joinedTo: tableId.nullable().default(null),
  /** Who sat here last, until the table is ready again. */
  lastSeatingId: seatingId.nullable().default(null),
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
