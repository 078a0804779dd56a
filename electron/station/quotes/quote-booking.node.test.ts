// What a booking is told before it is added: its hour, and who stands before it in the list of the queue it joins.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { compareParties, isListed } from '#shared/parties/list-order.ts';
import { type Party, party, partyId as partyIdSchema } from '#shared/parties/party.ts';
import { type QueueId, queueId as queueIdSchema } from '#shared/queues/queue.ts';
import {
  type Client,
  clientOf,
  makeFolder,
  newOpId,
  removeFolder,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let folder: string;
let station: TestStation;
let client: Client;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
  client = clientOf(station);
  const { people } = await client.setup.demo.mutate({ timeZone: 'UTC' });
  const owner = people.find(({ role }) => role === 'owner');
  await client.screen.unlock.mutate({ pin: must(owner, 'an owner').pin });
});
afterEach(async () => {
  expect(station.bugs).toEqual([]);
  await station.close();
  removeFolder(folder);
});

const normal = { priority: 'normal', bookedFor: null, expectedAt: null } as const;

async function parties(): Promise<readonly Party[]> {
  const { entities } = await client.state.open.query();
  return entities.flatMap(({ row }) => (party.owns(row) ? [row] : []));
}

async function newQueue(name: string): Promise<QueueId> {
  const queueId = queueIdSchema.parse(station.station.ids.uuid());
  await client.queues.set.mutate({ opId: newOpId(station), queueId, details: { name } });
  return queueId;
}

type Joining = Pick<Party, 'queueId'> & Partial<Pick<Party, 'expectedAt' | 'bookedFor' | 'quotedMinutes'>>;

async function add(name: string, joining: Joining): Promise<Party> {
  const partyId = partyIdSchema.parse(station.station.ids.uuid());
  const personal = { name, phone: null, email: null, notes: '', requests: '' };
  const blank = { ...normal, seatingPreference: null, serviceType: null, tags: [], quotedMinutes: null };
  const opId = newOpId(station);
  await client.parties.add.mutate({ ...blank, ...joining, opId, partyId, size: 3, personal });
  const known = (await parties()).find(({ id }) => id === partyId);
  return must(known, name);
}

const bookedAt = (from: number, minutes: number) => {
  const bookedFor = from + minutes * 60_000;
  return { expectedAt: bookedFor, bookedFor };
};

/** How many stand before it in its queue, as screens show it. */
async function standsBehind({ id, queueId }: Party, now: number): Promise<number> {
  const moment = { now, lateGraceMinutes: 10, bookingLeadMinutes: 30 };
  return (await parties())
    .filter((one) => one.queueId === queueId && isListed(one, moment))
    .sort(compareParties(moment))
    .findIndex((one) => one.id === id);
}

test('is its hour and who stands before it, and it has that place once it is added', async () => {
  const { queueId } = must((await parties())[0], 'a party');
  const { joinedAt: now } = await add('Okafor', { queueId });
  const booked = { ...bookedAt(now, 20), queueId };
  const told = await client.quotes.preview.query({ ...normal, ...booked, size: 4 });
  const added = await add('Ruiz', booked);
  const ahead = await standsBehind(added, now);
  expect(ahead).toBeGreaterThan(0);
  const { bookedFor } = booked;
  expect(told).toEqual({ kind: 'booked', bookedFor, listedAt: bookedFor - 30 * 60_000, ahead });
  expect(added).toMatchObject({ quote: null, quotedMinutes: null, bookedFor });
  expect(await client.quotes.preview.query({ ...normal, ...booked, size: 40 })).toEqual({ kind: 'too-big' });
});

test('counts the list of the queue it joins, and neither another queue nor who is booked for later', async () => {
  const queueId = await newQueue('Patio');
  const { joinedAt: now } = await add('Okafor', { queueId, quotedMinutes: 10 });
  await add('Duarte', { queueId, quotedMinutes: 50 });
  const aheadAt = async (minutes: number) => {
    const told = await client.quotes.preview.query({
      ...normal,
      ...bookedAt(now, minutes),
      queueId,
      size: 4,
    });
    return must(told.kind === 'booked' ? told : null, 'a booking').ahead;
  };
  expect(await aheadAt(29)).toBe(1);
  expect(await standsBehind(await add('Ruiz', { ...bookedAt(now, 29), queueId }), now)).toBe(1);
  await add('Haddad', { ...bookedAt(now, 150), queueId });
  expect(await aheadAt(180)).toBe(3);
});
