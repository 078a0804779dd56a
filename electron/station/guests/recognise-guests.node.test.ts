// Four digits at the door, and who it is: a real station over HTTP.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { TestCloud } from '../log/cloud-fixture.ts';
import { eraseGuest } from '../log/log-fixture.ts';
import {
  type Client,
  newOpId,
  openForService,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(() => station.remove());

interface Visitor {
  readonly name: string;
  readonly phone: string;
  readonly notes?: string;
}

/** Comes, and does not stay. */
async function comes(client: Client, queue: string, { name, phone, notes = '' }: Visitor): Promise<string> {
  station.clock.pass(1000);
  const party = someParty(station, queue, name);
  await client.parties.add.mutate({ ...party, personal: { ...party.personal, phone, notes } });
  await client.parties.remove.mutate({ opId: newOpId(station), partyId: party.partyId, reason: 'no-show' });
  return party.partyId;
}

test('a guest is known from four digits on, whoever was here last first', async () => {
  const { client, queue } = await openForService(station);
  await comes(client, queue, { name: 'Nguyễn Thị Hoa', phone: '(415) 555-2671', notes: 'Nuts' });
  await comes(client, queue, { name: 'Hoa', phone: '415 555 2671' });
  await comes(client, queue, { name: 'Ben', phone: '415 555 2670' });
  const known = (phone: string) => client.guests.recognise.query({ phone });
  expect(await known('2671')).toMatchObject([
    { name: 'Hoa', phone: '+14155552671', visits: 0, noShows: 2, lastNotes: 'Nuts', usualSize: 2 },
  ]);
  expect((await known('(415) 555')).map(({ name }) => name)).toEqual(['Ben', 'Hoa']);
  expect(await known('671')).toEqual([]);
  const [guest] = await known('2671');
  expect(await client.guests.recognise.query({ guestId: guest?.guestId ?? queue })).toEqual([guest]);
});

test('somebody who waits here for the first time is known as well, a search finds them by phone', async () => {
  const { client, queue } = await openForService(station);
  const party = someParty(station, queue, '田中');
  await client.parties.add.mutate({ ...party, personal: { ...party.personal, phone: '415-555-2671' } });
  expect(await client.guests.recognise.query({ phone: '2671' })).toMatchObject([{ name: '田中', visits: 0 }]);
  const found = await client.parties.search.query({ text: '555-2671' });
  expect(found).toMatchObject([{ kind: 'party', id: party.partyId, row: { personal: { name: '田中' } } }]);
});

test('a guest who waits or sits tonight is told with it, whoever has gone is not', async () => {
  const { client, queue } = await openForService(station);
  await comes(client, queue, { name: 'Hoa', phone: '415 555 2671' });
  const openIds = async () => (await client.guests.recognise.query({ phone: '2671' }))[0]?.openPartyIds;
  expect(await openIds()).toEqual([]);
  const party = someParty(station, queue, 'Hoa');
  await client.parties.add.mutate({ ...party, personal: { ...party.personal, phone: '415-555-2671' } });
  expect(await openIds()).toEqual([party.partyId]);
  const seating = { seatingId: seatingId.parse(newOpId(station)), tableIds: [] };
  await client.parties.seat.mutate({ opId: newOpId(station), partyId: party.partyId, ...seating });
  expect(await openIds()).toEqual([party.partyId]);
  await client.seatings.clear.mutate({
    opId: newOpId(station),
    seatingId: seating.seatingId,
    leaves: 'ready',
  });
  expect(await openIds()).toEqual([]);
});

test('an erased guest is nobody', async () => {
  const { client, queue } = await openForService(station);
  await comes(client, queue, { name: 'Wilhelmina', phone: '415 555 2671' });
  const [guest] = await client.guests.recognise.query({ phone: '2671' });
  const phase = station.station.phase();
  if (phase.kind !== 'open' || guest === undefined) throw new Error('nobody to erase');
  const { guestId } = guest;
  const cloud = new TestCloud();
  const erased = { ...eraseGuest('Wilhelmina'), payload: { guestId } };
  phase.core.log.delivery.applyPage({ rows: [cloud.append(erased)], head: 1, epoch: cloud.epoch });
  expect(await client.guests.recognise.query({ phone: '2671' })).toEqual([]);
  expect(await client.guests.recognise.query({ guestId })).toEqual([]);
  expect(await client.parties.search.query({ text: 'wilhel' })).toEqual([]);
});
