// party.add: a party joins a queue. The writer has decided its place, its quote and which guest it is.
import { z } from 'zod';
import { guest, guestId } from '#shared/guests/guest.ts';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { textSet } from '#shared/log/text-set.ts';
import { queueId } from '#shared/queues/queue.ts';
import { quote } from '#shared/quoting/quote.ts';
import { type Party, party, partyDetails, partyId, partyPriority, partySource } from './party.ts';

const payload = partyDetails.extend({
  partyId,
  queueId,
  guestId: guestId.nullable(),
  source: partySource,
  joinedAt: z.int(),
  orderKey: z.int(),
  priority: partyPriority.default('normal'),
  bookedFor: z.int().nullable().default(null),
  expectedAt: z.int().nullable().default(null),
  /** What the engine said, and what was made of it; null where nobody quoted. */
  quote: quote.nullable().default(null),
});

export const addParty = defineOp({
  kind: 'party.add',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'waitlist.manage',
  undoable: true,
  payload,
  reduce: ({ read, op, payload: { partyId: id, ...details } }) => {
    if (read.one(party, id) !== null) return refuse({ kind: 'exists', subject: { kind: 'party', id } });
    const addedBy = op.actor.kind === 'staff' ? op.actor.id : null;
    const added = party.write(newParty({ id, addedBy, ...details }));
    if (details.guestId === null) return accept([added]);
    const known = read.one(guest, details.guestId);
    if (known !== null && known.erasedAt !== null)
      return refuse({ kind: 'erased', guestId: details.guestId });
    if (known !== null) return accept([added]);
    const { name, phone, email } = details.personal;
    const personal = { name, phone, email };
    const fresh = {
      id: details.guestId,
      personal,
      firstSeenAt: details.joinedAt,
      erasedAt: null,
      removed: false,
    };
    return accept([added, guest.write(fresh)]);
  },
});

type Added = Omit<z.infer<typeof payload>, 'partyId'> & Pick<Party, 'id' | 'addedBy'>;

const minuteMs = 60_000;

export const newParty = (details: Added): Party => ({
  ...details,
  tags: textSet(details.tags),
  status: 'waiting',
  calledAt: null,
  calledTo: [],
  requeuedAt: null,
  seatedAt: null,
  endedAt: null,
  lastNotifiedAt: null,
  timesNotified: 0,
  orderedBy: null,
  openSeatingIds: [],
  arrivedAt: null,
  hereCount: null,
  promisedAt: details.quotedMinutes === null ? null : details.joinedAt + details.quotedMinutes * minuteMs,
  erased: false,
  removed: false,
});
