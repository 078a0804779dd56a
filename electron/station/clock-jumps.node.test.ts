// F7: whatever a station's clock does in the middle of a shift, its log has the same order, its rows the same content,
// locks keep what they locked, and tonight stays tonight.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Json } from '#shared/log/canonical-json.ts';
import {
  type Client,
  clientOf,
  makeFolder,
  newOpId,
  openForService,
  ownerPin,
  removeFolder,
  someParty,
  startTestStation,
  TestClock,
  type TestStation,
} from './station-fixture.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const tenYearsMs = 3_652 * dayMs;

let folder: string;
let station: TestStation;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

async function restart(clock = station.clock): Promise<void> {
  await station.close();
  station = await startTestStation(folder, clock);
}

/** Ids differ from evening to evening, times and quotes are what the clock says: everything else must be equal. */
const isAnyone = (key: string, value: Json): boolean =>
  /At$|Key$|^id$|Ids?$|^quote$/.test(key) || (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value));

const withoutTimes = (rows: unknown): unknown =>
  JSON.parse(JSON.stringify(rows), (key, value) =>
    isAnyone(key, value) && !Array.isArray(value) ? 'some' : value,
  );

/** Adds, calls, seats, clears and takes back, with a jump before each gesture. */
async function playEvening(
  jumps: readonly number[],
): Promise<{ readonly rows: unknown; readonly ops: unknown }> {
  const { client, queue } = await openForService(station);
  let gesture = 0;
  const next = () => {
    station.clock.wallMs += jumps[gesture % jumps.length] ?? 0;
    station.clock.pass(minuteMs);
    gesture += 1;
    return { opId: newOpId(station) };
  };
  const tableId = station.station.ids.uuid();
  await client.tables.set.mutate({ ...next(), tableId, details: { name: '12' } });
  const parties = ['Ana', 'Ben', 'Caro', 'Dan'].map((name) => someParty(station, queue, name));
  for (const party of parties) await client.parties.add.mutate({ ...party, ...next() });
  const [ana, ben, caro] = parties.map(({ partyId }) => partyId);
  if (ana === undefined || ben === undefined || caro === undefined) throw new Error('four parties');
  await client.parties.callToTable.mutate({ ...next(), partyId: ana });
  const seatingId = station.station.ids.uuid();
  await client.parties.seat.mutate({ ...next(), partyId: ana, seatingId, tableIds: [tableId] });
  const removal = next();
  await client.parties.remove.mutate({ ...removal, partyId: ben, reason: 'left' });
  await client.seatings.clear.mutate({ ...next(), seatingId, leaves: 'ready' });
  const undone = await client.log.undo.mutate({ ...next(), targetOpId: removal.opId });
  expect(undone.verdict.kind).toBe('accepted');
  return { rows: withoutTimes(rowsOf(parties.map(({ partyId }) => partyId))), ops: kindsInOrder() };
}

function log() {
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  return phase.core.log;
}

const rowsOf = (ids: readonly string[]): unknown => ids.map((id) => log().row('party', id));
const kindsInOrder = (): readonly string[] =>
  log()
    .pending()
    .map(({ op }) => op.kind);

const jumps: readonly (readonly [string, readonly number[]])[] = [
  ['a day back', [-dayMs]],
  ['a day ahead', [0, 0, 0, 0, 0, 0, dayMs, 0, 0, 0]],
  ['ten years ahead', [0, 0, tenYearsMs, 0, 0, 0, 0, 0, 0, 0]],
  ['an hour back and forth, as clocks change', [-60 * minuteMs, 60 * minuteMs]],
  ['five minutes, little by little', [30_000, -30_000, -20_000]],
  ['ten years ahead and back', [tenYearsMs, -tenYearsMs]],
];

test.each(jumps)('%s: the same ops in the same order, the same rows', async (_what, jump) => {
  const jumping = await playEvening(jump);
  await station.close();
  removeFolder(folder);
  station = await startTestStation(folder);
  expect(jumping).toEqual(await playEvening([0]));
});

test.each([-dayMs, dayMs, tenYearsMs])(
  'a jump of %i ms neither locks a screen nor keeps it open',
  async (jump) => {
    const { client, queue } = await openForService(station);
    station.clock.wallMs += jump;
    const added = await client.parties.add.mutate(someParty(station, queue, 'Still here'));
    expect(added.verdict.kind).toBe('accepted');
    station.clock.wallMs -= jump;
    station.clock.monotonic += 5 * minuteMs + 1;
    expect((await client.screen.status.query()).door.kind).toBe('locked');
  },
);

async function lockOut(client: Client): Promise<void> {
  await client.screen.lock.mutate();
  for (let wrong = 0; wrong < 5; wrong += 1) await client.screen.unlock.mutate({ pin: '0000' });
}

test.each([-dayMs, dayMs, tenYearsMs])(
  'a jump of %i ms shortens no wait after wrong PINs, nor does a restart with it',
  async (jump) => {
    const { client } = await openForService(station);
    await lockOut(client);
    station.clock.wallMs += jump;
    expect(await client.screen.unlock.mutate({ pin: ownerPin })).toEqual({ kind: 'wait', waitMs: 30_000 });
    const restarted = new TestClock();
    restarted.wallMs = station.clock.wallMs + jump;
    await restart(restarted);
    const answer = await clientOf(station).screen.unlock.mutate({ pin: ownerPin });
    expect(answer).toEqual({ kind: 'wait', waitMs: 30_000 });
    station.clock.monotonic += 30_000;
    expect(await clientOf(station).screen.unlock.mutate({ pin: ownerPin })).toMatchObject({
      kind: 'unlocked',
    });
  },
);

const finishedNames = async (client: Client): Promise<readonly string[]> =>
  (await client.state.open.query()).entities
    .filter(({ kind, row }) => kind === 'party' && row.status === 'left')
    .map(({ row }) => JSON.parse(JSON.stringify(row)).personal.name);

async function leave(client: Client, party: ReturnType<typeof someParty>): Promise<void> {
  await client.parties.add.mutate(party);
  await client.parties.remove.mutate({ opId: newOpId(station), partyId: party.partyId, reason: 'left' });
}

const setZone = (client: Client, timeZone: string) =>
  client.settings.set.mutate({ opId: newOpId(station), details: { timeZone } });

test('clocks put back in the night: who left before is still on tonight’s list, and gone the next day', async () => {
  station.clock.wallMs = Date.parse('2026-11-01T05:30:00Z');
  const { client, queue } = await openForService(station);
  await setZone(client, 'America/New_York');
  await leave(client, someParty(station, queue, 'At half past one'));
  station.clock.pass(60 * minuteMs);
  await client.screen.unlock.mutate({ pin: ownerPin });
  await leave(client, someParty(station, queue, 'At half past one again'));
  expect(await finishedNames(client)).toEqual(['At half past one', 'At half past one again']);
  station.clock.wallMs = Date.parse('2026-11-01T08:00:00Z');
  expect(await finishedNames(client)).toEqual([]);
});

test('clocks put forward in the night: the day begins at three, which is an hour sooner', async () => {
  station.clock.wallMs = Date.parse('2026-03-08T06:59:00Z');
  const { client, queue } = await openForService(station);
  await setZone(client, 'America/New_York');
  await leave(client, someParty(station, queue, 'Just before two'));
  expect(await finishedNames(client)).toEqual(['Just before two']);
  station.clock.wallMs += minuteMs;
  expect(await finishedNames(client)).toEqual([]);
});

test('another time zone in mid-shift changes when tonight began and nothing else', async () => {
  const { client, queue } = await openForService(station);
  await setZone(client, 'Europe/Madrid');
  const waiting = someParty(station, queue, 'Waiting');
  await client.parties.add.mutate(waiting);
  await leave(client, someParty(station, queue, 'Left at eight'));
  const before = rowsOf([waiting.partyId]);
  await setZone(client, 'Asia/Tokyo');
  expect(rowsOf([waiting.partyId])).toEqual(before);
  expect(await finishedNames(client)).toEqual(['Left at eight']);
  await setZone(client, 'America/New_York');
  expect(rowsOf([waiting.partyId])).toEqual(before);
  expect(await finishedNames(client)).toEqual(['Left at eight']);
});

test('the zone of the computer counts for nothing', async () => {
  const { client, queue } = await openForService(station);
  await setZone(client, 'Europe/Madrid');
  await leave(client, someParty(station, queue, 'Left at eight'));
  const zone = process.env.TZ;
  try {
    for (const computer of ['Pacific/Apia', 'America/Los_Angeles']) {
      process.env.TZ = computer;
      expect(await finishedNames(client)).toEqual(['Left at eight']);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('backups taken under a wrong clock push no good one out, and are taken again under the right one', async () => {
  const { client } = await openForService(station);
  const names: string[] = [];
  for (const jump of [0, tenYearsMs, -tenYearsMs + 60 * minuteMs]) {
    station.clock.wallMs += jump;
    const made = await client.backups.make.mutate();
    expect(made).toMatchObject({ kind: 'made' });
    names.push(new Date(station.clock.wallMs).toISOString().slice(0, 13));
  }
  const { backups } = await client.backups.list.query();
  expect(backups.map(({ name }) => name.slice(0, 13)).toSorted()).toEqual(names.toSorted());
});

test('the log keeps what it holds whatever year it is said to be', async () => {
  const { client, queue } = await openForService(station);
  await client.parties.add.mutate(someParty(station, queue, 'Kept'));
  const before = log().recent({ limit: 50 });
  station.clock.wallMs += tenYearsMs;
  expect(log().trim()).toBe(0);
  await restart();
  expect(log().recent({ limit: 50 })).toEqual(before);
});
