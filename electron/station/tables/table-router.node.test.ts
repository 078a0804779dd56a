// What a manager may call a table.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newOpId, openForService, startTestStation, type TestStation } from '../station-fixture.ts';

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(() => station.remove());

test('no two tables have one name, however it is written; one that is gone gives its name back', async () => {
  const { client } = await openForService(station);
  const [first, second] = [station.station.ids.uuid(), station.station.ids.uuid()];
  const set = async (tableId: string, details: { readonly name: string }, removed = false) =>
    (await client.tables.set.mutate({ opId: newOpId(station), tableId, details, removed })).verdict;
  const accepted = { kind: 'accepted', flags: [] };
  const refused = { kind: 'refused', reason: { kind: 'name-taken', name: 'Ventana 1' } };
  expect(await set(first, { name: 'Ventana 1' })).toEqual(accepted);
  expect(await set(second, { name: 'VENTANA １' })).toEqual(refused);
  expect(await set(first, { name: 'ventana 1' })).toEqual(accepted);
  expect(await set(first, { name: 'ventana 1' }, true)).toEqual(accepted);
  expect(await set(second, { name: 'Ventana 1' })).toEqual(accepted);
});
