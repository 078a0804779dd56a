// A seating is one sitting of one party at one or more tables; none means the bar.
import { z } from 'zod';
import { defineEntity } from '#shared/log/entity.ts';
import { partyId } from '#shared/parties/party.ts';
import { tableId } from '#shared/tables/table.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { seatingId } from './seating-id.ts';
import { isLeavingSoon } from './stages.ts';

const seatingSchema = z.object({
  id: seatingId,
  partyId,
  tableIds: z.array(tableId).max(20).readonly(),
  covers: z.int().min(1).max(99),
  /** Where the meal stands; any op may set it. */
  stage: storedText(40),
  seatedAt: z.int(),
  clearedAt: z.int().nullable(),
  removed: z.boolean(),
  stageAt: z.int().nullable().default(null),
  /** When the check was put down: the sign that the table will be free soon. */
  checkAt: z.int().nullable().default(null),
  /** When its tables were ready for the next party. */
  readyAt: z.int().nullable().default(null),
  /** Who serves it. */
  serverId: storedText(64).nullable().default(null),
});
export type Seating = z.infer<typeof seatingSchema>;

type Sat = Pick<Seating, 'id' | 'partyId' | 'tableIds' | 'covers' | 'seatedAt' | 'serverId'>;

export const newSeating = (sat: Sat): Seating => ({
  ...sat,
  stage: 'seated',
  stageAt: sat.seatedAt,
  checkAt: null,
  clearedAt: null,
  readyAt: null,
  removed: false,
});

type Course = Pick<Seating, 'stage' | 'stageAt' | 'checkAt'>;

/** Since when the table will be free soon: the check, or having paid where nobody said that it was put down. */
export const leavesSoonSince = ({ stage, stageAt, checkAt }: Course): number | null =>
  checkAt ?? (isLeavingSoon(stage) ? stageAt : null);

export const isSitting = (row: Seating): boolean => row.clearedAt === null && !row.removed;

export const seating = defineEntity<Seating>({
  kind: 'seating',
  table: 'seating',
  schema: seatingSchema,
  sets: [],
  isOpen: isSitting,
  ends: { at: 'clearedAt', began: 'seatedAt' },
  guestOf: () => null,
});
