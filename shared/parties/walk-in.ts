// party.walk-in: a fact: a party comes off the street and sits down at once. One gesture, so that one step back takes all
// of it away.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { queueId } from '#shared/queues/queue.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { tableId } from '#shared/tables/table.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { newParty } from './add-party.ts';
import { type Party, party, partyDetails, partyId } from './party.ts';
import { sitDown } from './sit-down.ts';

export const walkIn = defineOp({
  kind: 'party.walk-in',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: partyDetails.pick({ size: true }).extend({
    partyId,
    queueId,
    seatingId,
    tableIds: z.array(tableId).max(20).readonly(),
    /** Who serves there, as the sections stand. */
    serverId: storedText(64).nullable().default(null),
  }),
  reduce: ({ read, op, payload: { partyId: id, queueId: queue, size, ...sitting } }) => {
    if (read.one(party, id) !== null) return refuse({ kind: 'exists', subject: { kind: 'party', id } });
    const at = happenedAt(op);
    const addedBy = op.actor.kind === 'staff' ? op.actor.id : null;
    const came = fromTheStreet({ id, size, queueId: queue, addedBy, joinedAt: at });
    const sat = sitDown(read, { came, at, ...sitting });
    return sat.ok ? accept(sat.value.writes, sat.value.flags) : refuse(sat.reason);
  },
});

type Stranger = Pick<Party, 'id' | 'size' | 'queueId' | 'addedBy' | 'joinedAt'>;

/** Of whom nothing is known but how many they are. */
export const fromTheStreet = (stranger: Stranger): Party =>
  newParty({ ...nothingSaid, ...stranger, orderKey: stranger.joinedAt });

const nothingSaid = {
  personal: { name: '', phone: null, email: null, notes: '', requests: '' },
  tags: [],
  seatingPreference: null,
  serviceType: null,
  quotedMinutes: null,
  guestId: null,
  source: 'host',
  priority: 'normal',
  bookedFor: null,
  expectedAt: null,
  quote: null,
} as const;
