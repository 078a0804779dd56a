// The station writes into a correction what it replaced, and only of the fields that are given.
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
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

test('a correction goes to the log with what stood there before', async () => {
  const { client, queue } = await openForService(station);
  const added = someParty(station, queue, 'Ana');
  const { partyId, size, personal } = added;
  await client.parties.add.mutate(added);
  const opId = newOpId(station);
  const corrected = { partyId, size: 5, personal: { notes: 'nuts', phone: '(415) 555-2671' } };
  const { verdict } = await client.parties.edit.mutate({ opId, ...corrected });
  expect(verdict).toEqual({ kind: 'accepted', flags: [] });
  const [newest] = await client.log.recent.query({ limit: 1 });
  const { notes, phone } = personal;
  expect(newest?.op.payload).toEqual({
    partyId,
    size: 5,
    was: { size },
    personal: { notes: 'nuts', phone: '+14155552671', was: { notes, phone } },
  });
});
