// Years of evenings, made from a seed: rows of finished parties and their seatings, as a long-lived restaurant has them.

import { mintUuid } from '#shared/ids/uuid.ts';
import type { Row } from '#shared/log/entity.ts';
import { must } from '#shared/must.ts';
import { type PartyId, party, partyId } from '#shared/parties/party.ts';
import { type QueueId, queueId } from '#shared/queues/queue.ts';
import { newSeating, seating } from '#shared/seatings/seating.ts';
import { type SeatingId, seatingId } from '#shared/seatings/seating-id.ts';
import { type TableId, tableId } from '#shared/tables/table.ts';

export interface PastRow {
  readonly kind: string;
  readonly seq: number;
  readonly row: Row;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const partiesADay = 180;

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

/** Newest last. A small congruential generator is enough here: the rows must differ, not surprise. */
export function* pastEvenings(count: number, endsAt: number): Generator<PastRow> {
  let state = 20_261_121;
  const chance = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const id = (at: number): string =>
    mintUuid(
      at,
      Uint8Array.from({ length: 10 }, () => Math.floor(chance() * 256)),
    );
  const queue = queueId.parse(id(endsAt));
  const tables = Array.from({ length: 40 }, () => tableId.parse(id(endsAt)));
  for (let index = 0; index < count; index += 1) {
    const evening = endsAt - Math.ceil((count - index) / partiesADay) * day;
    const joinedAt = Math.floor(evening + chance() * 300 * minute);
    const ids = { party: partyId.parse(id(joinedAt)), seating: seatingId.parse(id(joinedAt)), queue };
    const table = must(tables[Math.floor(chance() * tables.length)], 'a table');
    const size = 1 + Math.floor(chance() * 8);
    const name = must(names[Math.floor(chance() * names.length)], 'a name');
    yield* visit({ ids, table, joinedAt, size, name, seq: index * 3 + 1 });
  }
}

interface Visit {
  readonly ids: {
    readonly party: PartyId;
    readonly seating: SeatingId;
    readonly queue: QueueId;
  };
  readonly table: TableId;
  readonly joinedAt: number;
  readonly size: number;
  readonly name: string;
  readonly seq: number;
}

const walkedIn = {
  priority: 'normal',
  bookedFor: null,
  expectedAt: null,
  arrivedAt: null,
  hereCount: null,
  quote: null,
  addedBy: null,
} as const;

function* visit({ ids, table, joinedAt, size, name, seq }: Visit): Generator<PastRow> {
  const seatedAt = joinedAt + 25 * minute;
  const endedAt = seatedAt + 70 * minute;
  const guest = party.write({
    id: ids.party,
    queueId: ids.queue,
    guestId: null,
    size,
    personal: { name, phone: null, email: null, notes: '', requests: '' },
    tags: [],
    seatingPreference: null,
    serviceType: null,
    quotedMinutes: 25,
    source: 'host',
    status: 'completed',
    joinedAt,
    calledAt: seatedAt - 2 * minute,
    calledTo: [],
    requeuedAt: null,
    seatedAt,
    endedAt,
    lastNotifiedAt: seatedAt - 2 * minute,
    timesNotified: 1,
    orderKey: joinedAt + 25 * minute,
    orderedBy: null,
    openSeatingIds: [],
    ...walkedIn,
    promisedAt: joinedAt + 25 * minute,
    erased: false,
    removed: false,
  });
  yield { kind: guest.kind, seq: seq + 2, row: guest.after };
  const sat = { id: ids.seating, partyId: ids.party, tableIds: [table], covers: size, seatedAt };
  const sitting = seating.write({
    ...newSeating({ ...sat, serverId: null }),
    clearedAt: endedAt,
    readyAt: endedAt,
  });
  yield { kind: sitting.kind, seq: seq + 2, row: sitting.after };
}
