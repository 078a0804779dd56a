// A party is a group that waits: from joining the list to the end of its visit, with the time of every step.
import { z } from 'zod';
import { guestId } from '#shared/guests/guest.ts';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { queueId } from '#shared/queues/queue.ts';
import { quote } from '#shared/quoting/quote.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { tableId } from '#shared/tables/table.ts';
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

/** A VIP is placed ahead of the time promised to it, by as much as the settings say. */
export const partyPriority = z.enum(['normal', 'vip']);

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
  /** The tables it was called to, until it sits, goes or waits again; none: it was called to no table, or not at all. */
  calledTo: z.array(tableId).readonly().default([]),
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
  priority: partyPriority.default('normal'),
  /** The hour that was booked; null: it came, or phoned, as it pleased. */
  bookedFor: z.int().nullable().default(null),
  /** When it means to be here, for a booking or a party that phoned ahead; null: it was here when it joined. */
  expectedAt: z.int().nullable().default(null),
  /** When it came, where it was expected. */
  arrivedAt: z.int().nullable().default(null),
  /** How many of it are here; null: all, or nobody said. */
  hereCount: z.int().nullable().default(null),
  /** What it was told first, kept as it was for the score. */
  quote: quote.nullable().default(null),
  /** The time it was told last: by then it sits. */
  promisedAt: z.int().nullable().default(null),
  /** Who put it on the list, so that quotes can be scored by host. */
  addedBy: storedText(64).nullable().default(null),
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
    const row = seatedOrNot(undone, current);
    return row.status === 'called' ? row : { ...row, calledTo: [] };
  },
});

function seatedOrNot(undone: Party, current: Party): Party {
  const isSitting = undone.openSeatingIds.length > 0;
  if (isSitting === (undone.status === 'seated')) return undone;
  if (isSitting) {
    return { ...undone, status: 'seated', seatedAt: undone.seatedAt ?? current.seatedAt, endedAt: null };
  }
  return { ...undone, status: 'waiting', seatedAt: null };
}

/** In the house: it came without being expected, or has come since. */
export const isHere = ({ expectedAt, arrivedAt }: Pick<Party, 'expectedAt' | 'arrivedAt'>): boolean =>
  expectedAt === null || arrivedAt !== null;
