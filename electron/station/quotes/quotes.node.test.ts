// Quotes through a real station: a party that joins is told a range from this room, everybody's wait follows each change,
// and what a seating costs others is told before it is done.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { type Party, party, partyId as partyIdSchema } from '#shared/parties/party.ts';
import { table, tableId } from '#shared/tables/table.ts';
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
let ownerPin: string;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
  client = clientOf(station);
  const { people } = await client.setup.demo.mutate({ timeZone: 'UTC' });
  const pinOf = (wanted: string): string =>
    must(
      people.find(({ role }) => role === wanted),
      wanted,
    ).pin;
  ownerPin = pinOf('owner');
  await client.screen.unlock.mutate({ pin: pinOf('host') });
});
afterEach(async () => {
  expect(station.bugs).toEqual([]);
  await station.close();
  removeFolder(folder);
});

const blank = {
  seatingPreference: null,
  serviceType: null,
  tags: [],
  quotedMinutes: null,
  priority: 'normal',
  bookedFor: null,
  expectedAt: null,
} as const;

const anyone = { size: 4, priority: 'normal', bookedFor: null, expectedAt: null } as const;

async function rows() {
  const { entities, quotes } = await client.state.open.query();
  return {
    quotes,
    parties: entities.flatMap(({ row }) => (party.owns(row) ? [row] : [])),
    tables: entities.flatMap(({ row }) => (table.owns(row) ? [row] : [])),
  };
}

async function add(size: number, name: string) {
  const { parties } = await rows();
  const queueId = must(parties[0], 'a party').queueId;
  const partyId = partyIdSchema.parse(station.station.ids.uuid());
  const personal = { name, phone: null, email: null, notes: '', requests: '' };
  const opId = newOpId(station);
  await client.parties.add.mutate({ ...blank, opId, partyId, queueId, size, personal });
  const known = (await rows()).parties.find(({ id }) => id === partyId);
  return must(known, name);
}

describe('a party that joins', () => {
  test('is told a range in steps of five minutes, and its promise is the higher number', async () => {
    const added = await add(4, 'Garcia');
    const quote = must(added.quote, 'a quote');
    expect(quote.low % 5).toBe(0);
    expect(quote.low).toBeLessThanOrEqual(quote.p20);
    expect(quote.high).toBeGreaterThanOrEqual(quote.p80);
    expect(added).toMatchObject({
      quotedMinutes: quote.high,
      promisedAt: added.joinedAt + quote.high * 60_000,
    });
  });

  test('is told what the host said, where the host said something', async () => {
    const { parties } = await rows();
    const queueId = must(parties[0], 'a party').queueId;
    const partyId = partyIdSchema.parse(station.station.ids.uuid());
    const personal = { name: 'Ito', phone: null, email: null, notes: '', requests: '' };
    const intent = {
      ...blank,
      quotedMinutes: 12,
      opId: newOpId(station),
      partyId,
      queueId,
      size: 2,
      personal,
    };
    await client.parties.add.mutate(intent);
    const known = (await rows()).parties.find(({ id }) => id === partyId);
    expect(known).toMatchObject({ quotedMinutes: 12, quote: { engine: 'floor-replay/1' } });
  });

  test('that no table and no join could ever take is promised nothing', async () => {
    expect(await client.quotes.preview.query({ ...anyone, size: 40 })).toEqual({ kind: 'too-big' });
    expect(await add(40, 'Coach tour')).toMatchObject({ quote: null, quotedMinutes: null, promisedAt: null });
  });

  test('that comes when tonight is over is promised nothing by how tonight stands', async () => {
    const late = { ...anyone, expectedAt: Date.now() + 12 * 60 * 60_000 };
    expect(await client.quotes.preview.query(late)).toEqual({ kind: 'too-far' });
  });

  test('is told the same before it is added as after', async () => {
    const before = await client.quotes.preview.query(anyone);
    const added = await add(4, 'Garcia');
    expect(before).toMatchObject({
      kind: 'quoted',
      quote: { low: added.quote?.low, high: added.quote?.high },
    });
  });
});

describe('everybody who waits', () => {
  test('has a wait, and those of the same size behind wait no less', async () => {
    const added = [await add(4, 'First'), await add(4, 'Second'), await add(4, 'Third')].map(({ id }) => id);
    const { quotes } = await rows();
    // They came in one moment: who of them stands ahead is the list's to say.
    const waits = quotes.parties
      .filter(({ partyId }) => added.some((id) => id === partyId))
      .map(({ wait }) => must(wait, 'a wait').p50);
    expect(waits).toHaveLength(added.length);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  });

  test('waits longer when the kitchen is behind, and as before when it is not', async () => {
    const total = async () =>
      (await rows()).quotes.parties.reduce((sum, { wait }) => sum + (wait?.p50 ?? 0), 0);
    const before = await total();
    await client.kitchen.pace.mutate({ opId: newOpId(station), percent: 30 });
    expect(await total()).toBeGreaterThan(before);
    await client.kitchen.pace.mutate({ opId: newOpId(station), percent: 0 });
    expect(await total()).toBe(before);
  });

  test('is offered a table only where one is free, and the screen is told when taken tables come back', async () => {
    const { quotes, tables } = await rows();
    const free = new Set(
      tables
        .filter((one) => one.openSeatingIds.length === 0 && one.condition === 'ready')
        .map(({ id }) => String(id)),
    );
    const offered = quotes.parties.flatMap(({ advice }) => advice?.tableIds ?? []);
    expect(offered.length).toBeGreaterThan(0);
    for (const id of offered) expect(free.has(id)).toBe(true);
    expect(quotes.tables).toHaveLength(
      tables.filter((one) => one.openSeatingIds.length > 0 || one.condition === 'dirty').length,
    );
    for (const { free: minutes } of quotes.tables) expect(minutes.p20).toBeLessThanOrEqual(minutes.p80);
  });
});

test('a table that paid comes back as soon as one with the check down, though nobody said the check before', async () => {
  const seats = { partyId: (await add(3, 'Moreau')).id, seatingId: station.station.ids.uuid() };
  const free = (await rows()).tables.find((one) => one.openSeatingIds.length === 0);
  const { id } = must(free, 'a free table');
  await client.parties.seat.mutate({ opId: newOpId(station), ...seats, tableIds: [id] });
  const freesIn = async () =>
    must(
      (await rows()).quotes.tables.find(({ tableId }) => tableId === id),
      'a taken table',
    ).free;
  const eating = await freesIn();
  const says = (stage: string) =>
    client.seatings.stage.mutate({ opId: newOpId(station), seatingId: seats.seatingId, stage });
  await says('paid');
  const paid = await freesIn();
  expect(paid.p80).toBeLessThan(eating.p20);
  await says('check');
  expect(await freesIn()).toEqual(paid);
});

test('who was called keeps the table it was called to, whoever comes before it by then, also after a restart', async () => {
  const { quotes, parties } = await rows();
  const advised = quotes.parties.flatMap(({ partyId, advice }) =>
    advice === null
      ? []
      : [
          {
            one: must(
              parties.find(({ id }) => id === partyId),
              'its row',
            ),
            advice,
          },
        ],
  );
  const found = advised.find(({ one }) => one.status === 'waiting' && one.expectedAt === null);
  const { one, advice } = must(found, 'somebody who may sit');
  const tableIds = advice.tableIds.map((id) => tableId.parse(id));
  await client.parties.callToTable.mutate({ opId: newOpId(station), partyId: one.id, tableIds });
  for (let ahead = 0; ahead < 6; ahead += 1) {
    const added = await add(one.size, `Ahead ${ahead}`);
    await client.parties.prioritise.mutate({ opId: newOpId(station), partyId: added.id, priority: 'vip' });
  }
  await station.close();
  station = await startTestStation(folder, station.clock);
  client = clientOf(station);
  await client.screen.unlock.mutate({ pin: ownerPin });
  const { parties: known, quotes: board } = await rows();
  expect(known.find(({ id }) => id === one.id)?.calledTo).toEqual([...advice.tableIds].sort());
  const now = board.parties;
  expect(now.find(({ partyId }) => partyId === one.id)?.advice?.tableIds).toEqual(advice.tableIds);
  const others = now.filter(({ partyId }) => partyId !== one.id);
  const offered = others.flatMap((other) => other.advice?.tableIds ?? []);
  for (const id of advice.tableIds) expect(offered).not.toContain(id);
});

test('seating one party on the only table of another one tells whom that costs, and how much', async () => {
  const { parties, tables } = await rows();
  const late = must(parties.filter(({ status }) => status === 'waiting').at(-1), 'somebody late in the list');
  const options = tables
    .filter((one) => one.openSeatingIds.length === 0 && one.condition === 'ready')
    .map(({ id }) => [id]);
  const costs = await client.quotes.costs.query({ seater: { partyId: late.id }, options });
  expect(costs).toHaveLength(options.length);
  const felt = costs.flat();
  expect(felt.length).toBeGreaterThan(0);
  for (const { before, after, partyId } of felt) {
    expect(after - before).toBeGreaterThanOrEqual(2);
    expect(partyId).not.toBe(late.id);
  }
});

/** Half an hour on: the sixes are the only tables of four and more that are free, and Brennan, a party of six, is late. */
async function onlySixesFree(): Promise<readonly string[]> {
  const { parties, tables } = await rows();
  const { queueId } = must(parties[0], 'a party');
  const sixes = tables.filter(({ name }) => name === '7' || name === '8');
  for (const { id, openSeatingIds } of sixes) {
    for (const seatingId of openSeatingIds)
      await client.seatings.clear.mutate({ opId: newOpId(station), seatingId, leaves: 'dirty' });
    await client.tables.mark.mutate({ opId: newOpId(station), tableId: id, condition: 'ready' });
  }
  const others = tables.filter(({ id }) => !sixes.some((six) => six.id === id));
  for (const { id, openSeatingIds, seatsMax: size } of others) {
    if (size < 4 || openSeatingIds.length > 0) continue;
    const [partyId, seatingId] = [station.station.ids.uuid(), station.station.ids.uuid()];
    const guests = { partyId, seatingId, queueId, size, tableIds: [id] };
    await client.parties.walkIn.mutate({ opId: newOpId(station), ...guests });
  }
  station.clock.pass(30 * 60_000);
  await client.screen.unlock.mutate({ pin: ownerPin });
  return sixes.map(({ id }) => id);
}

test('who is late already and is made to wait longer is told too, and first', async () => {
  const options = [[...(await onlySixesFree())]];
  const { parties } = await rows();
  const named = (name: string): Party =>
    must(
      parties.find(({ personal }) => personal.name === name),
      name,
    );
  const seater = { partyId: named('Marchetti').id };
  const [costs = []] = await client.quotes.costs.query({ seater, options });
  const [first] = costs;
  expect(first).toMatchObject({ partyId: named('Brennan').id, isLate: true, breaks: false });
  const { before, after } = must(first, 'somebody');
  expect(before).toBeLessThanOrEqual(5);
  expect(after).toBeGreaterThan(before + 10);
  const late = costs.map(({ isLate }) => isLate);
  expect(late).toEqual(late.toSorted((one, other) => Number(other) - Number(one)));
});

test('every suggestion, however far down the list, says what it costs as the picker of tables does', async () => {
  const { parties } = (await rows()).quotes;
  const advised = parties.flatMap(({ partyId, advice }) => (advice === null ? [] : [{ partyId, advice }]));
  expect(advised.length).toBeGreaterThan(3);
  for (const { partyId, advice } of advised) {
    const options = [advice.tableIds];
    const [costs] = await client.quotes.costs.query({
      seater: { partyId },
      options: options.map((ids) => [...ids]),
    });
    expect(advice.costs).toEqual(costs);
  }
});

test('somebody who comes off the street costs those of the list as much as one of the list would', async () => {
  const { tables } = await rows();
  const options = tables
    .filter((one) => one.openSeatingIds.length === 0 && one.condition === 'ready')
    .map(({ id }) => [id]);
  const costs = await client.quotes.costs.query({ seater: { size: 2 }, options });
  expect(costs).toHaveLength(options.length);
  expect(costs.flat().length).toBeGreaterThan(0);
});

test('a party that moves costs others less than one more would: its own table comes free', async () => {
  const { parties, tables } = await rows();
  const options = tables
    .filter((one) => one.openSeatingIds.length === 0 && one.condition === 'ready')
    .map(({ id }) => [id]);
  const minutesOf = async (seater: { partyId: string } | { size: number }): Promise<number> => {
    const costs = await client.quotes.costs.query({ seater, options });
    return costs.flat().reduce((sum, { before, after }) => sum + after - before, 0);
  };
  const seated = parties.filter(({ openSeatingIds, size }) => openSeatingIds.length > 0 && size <= 4);
  let [moving, oneMore] = [0, 0];
  for (const { id, size } of seated) {
    moving += await minutesOf({ partyId: id });
    oneMore += await minutesOf({ size });
  }
  expect(moving).toBeLessThan(oneMore);
});

describe('what is told of a wait', () => {
  test('is explained by facts of this room: who is ahead, when tables of that size come back', async () => {
    const added = await add(4, 'Garcia');
    const reasons = await client.quotes.explain.query({ partyId: added.id });
    expect(reasons.map(({ kind }) => kind)).toContain('ahead');
    for (const reason of reasons) {
      if ('from' in reason) expect(reason.from).toBeGreaterThanOrEqual(station.clock.now() - 60_000);
    }
  });

  test('is scored once it came to its end, for those who may see reports', async () => {
    await expect(client.quotes.scores.query({ days: 30 })).rejects.toMatchObject({
      data: { reason: 'not-permitted' },
    });
    await client.screen.unlock.mutate({ pin: ownerPin });
    const { all: before } = await client.quotes.scores.query({ days: 30 });
    const added = await add(2, 'Garcia');
    const tableId = must(
      (await rows()).tables.find((one) => one.openSeatingIds.length === 0),
      'a table',
    ).id;
    station.clock.pass(4 * 60_000);
    const seat = {
      opId: newOpId(station),
      partyId: added.id,
      seatingId: station.station.ids.uuid(),
      tableIds: [tableId],
    };
    await client.parties.seat.mutate(seat);
    const { all, byHost } = await client.quotes.scores.query({ days: 30 });
    expect(all.seated).toBe(before.seated + 1);
    const own = must(
      byHost.find(({ key }) => key === added.addedBy),
      'the score of who added it',
    );
    expect(own).toMatchObject({ seated: 1, kept: 1, error: Math.abs(must(added.quote, 'a quote').p50 - 4) });
  });
});

test('a quote outlives a restart with the room it was computed from', async () => {
  const added = await add(4, 'Garcia');
  await station.close();
  station = await startTestStation(folder, station.clock);
  const { db } = must(corePart(), 'an open station').database;
  await expect
    .poll(() => db.prepare('SELECT party_id, snapshot FROM quote_ledger WHERE party_id = ?').get(added.id))
    .toMatchObject({ snapshot: expect.stringContaining('"tables"') });
  client = clientOf(station);
});

function corePart() {
  const phase = station.station.phase();
  return phase.kind === 'open' ? phase.core : null;
}
