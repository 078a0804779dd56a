// Ops as a busy door makes them: parties that join, with names and notes of real length.
import { randomBytes } from 'node:crypto';
import { mintUuid } from '#shared/ids/uuid.ts';
import { type Op, opId } from '#shared/log/op.ts';
import { addParty } from '#shared/parties/add-party.ts';

export const freshId = (): string => mintUuid(Date.now(), randomBytes(10));

const names = [
  'Garcia',
  'Nguyen',
  'Okafor',
  'Rossi',
  'Haddad',
  'Kowalski',
  'Silva',
  'Novak',
  'Larsen',
  'Mori',
];

/** What a host fills in. */
export const partyDetails = (index: number) => ({
  size: 1 + (index % 8),
  personal: {
    name: `${names[index % names.length]} ${index}`,
    phone: null,
    email: null,
    notes: 'High chair, by the window if there is one',
    requests: '',
  },
  tags: ['birthday'],
  seatingPreference: null,
  serviceType: null,
  quotedMinutes: 25,
});

export function addPartyOp(index: number, queueId: string): Op {
  const occurredAt = Date.now();
  const decided = { partyId: freshId(), queueId, guestId: null, source: 'host', joinedAt: occurredAt };
  return {
    opId: opId.parse(freshId()),
    kind: addParty.kind,
    version: addParty.version,
    payload: { ...partyDetails(index), ...decided, orderKey: occurredAt + 25 * 60_000 },
    actor: { kind: 'staff', id: freshId() },
    occurredAt,
    clockOffsetMs: 0,
  };
}
