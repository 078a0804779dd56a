// A person at a station without a browser, for what a test needs done or counted but does not look at.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { mintUuid } from '#shared/ids/uuid.ts';
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { partyId } from '#shared/parties/party.ts';
import { queueId } from '#shared/queues/queue.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { demoOwner } from '../../scripts/start/demo.ts';
import type { Runner } from './programs.ts';
import { clientOf } from './restaurant.ts';

const named = z.object({ personal: z.object({ name: z.string() }) });

export type Desk = {
  readonly add: (name: string) => Promise<void>;
  readonly seatAtBar: (name: string) => Promise<void>;
  readonly countOf: (name: string) => Promise<number>;
  readonly pending: () => Promise<number>;
};

const mint = (): string => mintUuid(Date.now(), randomBytes(10));

export async function openDesk(station: Runner): Promise<Desk> {
  const client = clientOf(station);
  await client.screen.unlock.mutate({ pin: demoOwner.pin });
  const rows = async (kind: string) => {
    const { entities } = await client.state.open.query();
    return entities.filter((entity) => entity.kind === kind);
  };
  const idsOf = async (name: string): Promise<readonly string[]> => {
    const parties = await rows('party');
    return parties.filter(({ row }) => named.parse(row).personal.name === name).map(({ id }) => id);
  };
  return {
    add: async (name) => {
      const [queue] = await rows('queue');
      await client.parties.add.mutate({
        opId: opId.parse(mint()),
        partyId: partyId.parse(mint()),
        queueId: queueId.parse(must(queue, 'the demo has a queue').id),
        size: 2,
        personal: { name, phone: null, email: null, notes: '', requests: '' },
        tags: [],
        seatingPreference: null,
        serviceType: null,
        quotedMinutes: 30,
      });
    },
    seatAtBar: async (name) => {
      const [id] = await idsOf(name);
      await client.parties.seat.mutate({
        opId: opId.parse(mint()),
        partyId: partyId.parse(must(id, `${name} is known`)),
        seatingId: seatingId.parse(mint()),
        tableIds: [],
      });
    },
    countOf: async (name) => (await idsOf(name)).length,
    pending: async () => (await client.state.open.query()).sync.pending,
  };
}
