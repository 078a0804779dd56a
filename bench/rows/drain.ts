// 10 000 ops made while the cloud is cut off; then the line is back: how long until the outbox is empty and a second
// station shows the same rows.

import { canonicalJson } from '#shared/log/canonical-json.ts';
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { type PartyId, partyId } from '#shared/parties/party.ts';
import { type QueueId, queueId } from '#shared/queues/queue.ts';
import { clientOf, openRestaurant, type Restaurant } from '../../e2e/harness/restaurant.ts';
import { until } from '../../e2e/harness/until.ts';
import { demoOwner } from '../../scripts/start/demo.ts';
import type { StationClient } from '../../scripts/start/station-client.ts';
import { absolute, type Bench } from '../row.ts';
import { freshId, partyDetails } from '../setting/party-ops.ts';

const ops = 10_000;
const hurry = 16;

export const drain: Bench = {
  name: 'drain',
  run: async () => {
    const restaurant = await openRestaurant();
    try {
      const value = await measure(restaurant);
      const name = '10 000 offline ops drained and equal on a second station';
      return [absolute({ name, value, unit: 's', atMost: 10 })];
    } finally {
      await restaurant.close();
    }
  },
};

async function measure({ far, near, line }: Restaurant): Promise<number> {
  const [writer, reader] = [clientOf(far), clientOf(near)];
  await Promise.all([writer, reader].map((client) => client.screen.unlock.mutate({ pin: demoOwner.pin })));
  await until('the far station has the evening', async () =>
    (await writer.state.open.query()).entities.some(({ kind }) => kind === 'queue'),
  );
  line.set({ kind: 'cut' });
  await work(writer);
  line.set({ kind: 'open' });
  const began = performance.now();
  await writer.sync.sendAgain.mutate();
  const isEqual = async (): Promise<boolean> => {
    const [ours, theirs] = await Promise.all([writer.sync.status.query(), reader.sync.status.query()]);
    return ours.pending === 0 && ours.cursor === theirs.cursor && ours.head === ours.cursor;
  };
  await until('both stations have every op', isEqual, 120_000);
  const seconds = (performance.now() - began) / 1000;
  if ((await rowsOf(writer)) !== (await rowsOf(reader)))
    throw new Error('the two stations show different rows');
  return seconds;
}

/** Half join, half of those are called, and a quarter gets a note: as the door does. */
async function work(client: StationClient): Promise<void> {
  const { entities } = await client.state.open.query();
  const queue = queueId.parse(
    must(
      entities.find(({ kind }) => kind === 'queue'),
      'the demo has a queue',
    ).id,
  );
  const joined = Array.from({ length: ops / 2 }, () => partyId.parse(freshId()));
  await inParallel(joined, (id, index) => add(client, { id, index, queue }));
  await inParallel(joined.slice(0, ops / 4), (id) =>
    client.parties.callToTable.mutate({ opId: freshOp(), partyId: id }),
  );
  await inParallel(joined.slice(0, ops / 4), (id) =>
    client.parties.edit.mutate({ opId: freshOp(), partyId: id, personal: { notes: 'Back in ten minutes' } }),
  );
}

const freshOp = () => opId.parse(freshId());

interface Joining {
  readonly id: PartyId;
  readonly index: number;
  readonly queue: QueueId;
}

const add = (client: StationClient, { id, index, queue }: Joining): Promise<unknown> =>
  client.parties.add.mutate({ opId: freshOp(), partyId: id, queueId: queue, ...partyDetails(index) });

async function inParallel<Item>(
  items: readonly Item[],
  act: (item: Item, index: number) => Promise<unknown>,
) {
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) await act(item, index);
  };
  await Promise.all(Array.from({ length: hurry }, worker));
}

async function rowsOf(client: StationClient): Promise<string> {
  const { entities } = await client.state.open.query();
  const rows = entities.map(({ kind, id, row }) => canonicalJson([kind, id, row]));
  return rows.sort().join('\n');
}
