// A party is a group that waits: from joining the list to the end of its visit, with the time of every step.
import { z } from 'zod';
import { guestId } from '#shared/guests/guest.ts';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { queueId } from '#shared/queues/queue.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { storedText } from '#shared/text/clean-text.ts';

export const partyId = uuid.brand<'PartyId'>();
export type PartyId = z.infer<typeof partyId>;

export const partyStatus = z.enum([
  'waiting',
  'called',
  'seated',
  'completed',
  'cancelled',
  'left',
  'no-show',
]);
export type PartyStatus = z.infer<typeof partyStatus>;

export const partySource = z.enum(['host', 'web', 'api', 'sms', 'whatsapp', 'messenger', 'phone-ahead']);

/** The most that notes, or requests, hold. */
export const remarkLimit = 500;

/** What may be said of a person, kept apart so that it can be blanked everywhere. */
export const partyPersonal = z.object({
  name: storedText(100),
  phone: storedText(20).nullable(),
  email: storedText(254).nullable(),
  notes: storedText(remarkLimit),
  requests: storedText(remarkLimit),
});

/** What a host fills in or corrects. */
export const partyDetails = z.object({
  size: z.int().min(1).max(99),
  personal: partyPersonal,
  tags: z.array(storedText(40)).max(20).readonly(),
  seatingPreference: storedText(40).nullable(),
  serviceType: storedText(40).nullable(),
  quotedMinutes: z.int().min(0).max(600).nullable(),
});

const partySchema = partyDetails.extend({
  id: partyId,
  /** No limit here: two people who each add a few tags both win. */
  tags: z.array(storedText(40)).readonly(),
  queueId,
  guestId: guestId.nullable(),
  source: partySource,
  status: partyStatus,
  joinedAt: z.int(),
  calledAt: z.int().nullable(),
  requeuedAt: z.int().nullable(),
  seatedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
  lastNotifiedAt: z.int().nullable(),
  timesNotified: z.int(),
  /** Place in the list: the promised time, or the midpoint of two neighbours after a drag. */
  orderKey: z.int(),
  /** Who placed it by hand; null while the promised time decides. */
  orderedBy: z.string().nullable(),
  openSeatingIds: z.array(seatingId).readonly(),
  erased: z.boolean(),
  removed: z.boolean(),
});
export type Party = z.infer<typeof partySchema>;

export const isWaiting = (row: Party): boolean =>
  !row.removed && (row.status === 'waiting' || row.status === 'called');

export const party = defineEntity<Party>({
  kind: 'party',
  table: 'party',
  schema: partySchema,
  sets: ['tags', 'openSeatingIds'],
  isOpen: (row) => isWaiting(row) || (!row.removed && row.openSeatingIds.length > 0),
  ends: { at: 'endedAt', began: 'joinedAt' },
  guestOf: (row) => row.guestId,
  afterUndo: (undone, current) => {
    const isSitting = undone.openSeatingIds.length > 0;
    if (isSitting === (undone.status === 'seated')) return undone;
    if (isSitting) {
      return { ...undone, status: 'seated', seatedAt: undone.seatedAt ?? current.seatedAt, endedAt: null };
    }
    return { ...undone, status: 'waiting', seatedAt: null };
  },
});

/** The running list: by place, then by arrival, then by id, so that every screen agrees. */
export function compareParties(left: Party, right: Party): number {
  return left.orderKey - right.orderKey || left.joinedAt - right.joinedAt || (left.id < right.id ? -1 : 1);
}
