// What cannot be seen in a text is taken out at the station, whichever screen sent it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { party } from '#shared/parties/party.ts';
import { table } from '#shared/tables/table.ts';
import {
  newOpId,
  openForService,
  putTable,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(async () => {
  expect(station.bugs).toEqual([]);
  await station.remove();
});

test('names, notes and tables are as they read, also where a screen sends more', async () => {
  const { client, queue } = await openForService(station);
  const one = someParty(station, queue, 'Gar\u202ecía');
  const sent = {
    ...one,
    personal: { ...one.personal, notes: 'window\u0007\nquiet\u2066' },
    tags: ['vip\u200b'],
  };
  expect((await client.parties.add.mutate(sent)).verdict.kind).toBe('accepted');
  await putTable(station, client, '1\u202e2');
  const edit = { partyId: one.partyId, personal: { requests: '\u202dcake' } };
  await client.parties.edit.mutate({ ...edit, opId: newOpId(station) });
  const { entities } = await client.state.open.query();
  const [known] = entities.flatMap(({ row }) => (party.owns(row) ? [row] : []));
  expect(known).toMatchObject({
    personal: { name: 'García', notes: 'window\nquiet', requests: 'cake' },
    tags: ['vip'],
  });
  expect(entities.flatMap(({ row }) => (table.owns(row) ? [row.name] : []))).toEqual(['12']);
});
