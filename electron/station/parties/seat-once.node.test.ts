// Two screens of one station that seat the same party at the same table in one moment, through the router.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seating } from '#shared/seatings/seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import {
  type Client,
  newOpId,
  openForService,
  putTable,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let station: TestStation;
let client: Client;
let queue: string;

beforeEach(async () => {
  station = await startTestStation();
  ({ client, queue } = await openForService(station));
});
afterEach(() => station.remove());

const newSeatingId = () => seatingId.parse(station.station.ids.uuid());

async function sittings() {
  const { entities } = await client.state.open.query();
  return entities.flatMap(({ row }) => (seating.owns(row) ? [row.id] : []));
}

test('the second screen is told that the party is there already; a gesture sent again gets its first answer', async () => {
  const [four, seven] = [await putTable(station, client, '4'), await putTable(station, client, '7')];
  const party = someParty(station, queue, 'García');
  await client.parties.add.mutate(party);
  const at = (tableIds: readonly (typeof four)[]) => ({
    opId: newOpId(station),
    partyId: party.partyId,
    seatingId: newSeatingId(),
    tableIds: [...tableIds],
  });
  const first = at([four]);
  const accepted = { kind: 'accepted', flags: [] };
  expect((await client.parties.seat.mutate(first)).verdict).toEqual(accepted);
  expect((await client.parties.seat.mutate(first)).verdict).toEqual(accepted);
  expect((await client.parties.seat.mutate(at([four]))).verdict).toEqual({
    kind: 'refused',
    reason: { kind: 'sits-there', partyId: party.partyId, tableIds: [four] },
  });
  expect(await sittings()).toEqual([first.seatingId]);
  expect(await client.conflicts.list.query()).toEqual([]);
  expect((await client.parties.seat.mutate(at([seven]))).verdict).toMatchObject({
    flags: [{ kind: 'seated-twice' }],
  });
});
