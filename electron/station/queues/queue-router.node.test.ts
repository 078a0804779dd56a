// A queue ends only when nobody waits in it; one with a past is archived, and one never used goes away whole.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { opId as opIdOf } from '#shared/log/op.ts';
import { queue, queueId } from '#shared/queues/queue.ts';
import {
  type Client,
  newOpId,
  openForService,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let station: TestStation;
let client: Client;
let main: string;

beforeEach(async () => {
  station = await startTestStation();
  ({ client, queue: main } = await openForService(station));
});

afterEach(() => station.remove());

const remove = (id: string) =>
  client.queues.set.mutate({
    opId: newOpId(station),
    queueId: queueId.parse(id),
    details: {},
    removed: true,
  });

async function stored(id: string) {
  const { entities } = await client.state.open.query();
  const found = entities.find((entity) => entity.kind === 'queue' && entity.id === id);
  return found === undefined ? null : queue.schema.parse(found.row);
}

test('a queue somebody waits in stays, whatever is asked', async () => {
  await client.parties.add.mutate(someParty(station, main, 'Garcia'));
  const answer = await remove(main);
  expect(answer.verdict).toMatchObject({ kind: 'refused', reason: { kind: 'queue-waited-in' } });
  const details = { archived: true };
  const archived = await client.queues.set.mutate({
    opId: newOpId(station),
    queueId: queueId.parse(main),
    details,
  });
  expect(archived.verdict.kind).toBe('refused');
  expect(await stored(main)).toMatchObject({ archived: false, removed: false });
});

test('a queue with a past is archived even when it is to be removed', async () => {
  const party = someParty(station, main, 'Garcia');
  await client.parties.add.mutate(party);
  await client.parties.remove.mutate({ opId: newOpId(station), partyId: party.partyId, reason: 'left' });
  expect(await client.queues.wasUsed.query({ queueId: queueId.parse(main) })).toBe(true);
  await remove(main);
  expect(await stored(main)).toMatchObject({ archived: true, removed: false });
});

test('a queue nobody was ever in goes away, and an undo brings it back', async () => {
  expect(await client.queues.wasUsed.query({ queueId: queueId.parse(main) })).toBe(false);
  const { opId } = await remove(main);
  expect((await stored(main))?.removed ?? true).toBe(true);
  const undone = await client.log.undo.mutate({ opId: newOpId(station), targetOpId: opIdOf.parse(opId) });
  expect(undone.verdict.kind).toBe('accepted');
  expect(await stored(main)).toMatchObject({ removed: false });
});
