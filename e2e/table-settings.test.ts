// A manager edits the tables: what cannot be saved says so, and a row shows what the station has.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { opId } from '#shared/log/op.ts';
import { tableId } from '#shared/tables/table.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { createStationClient } from '../scripts/start/station-client.ts';
import { demoStation } from './harness/demo-station.ts';
import { type HostStand, openFloorEditor } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
  await openFloorEditor(stand);
  await stand.page.getByRole('button', { name: 'List', exact: true }).click();
});

const mint = () => opId.parse(mintUuid(Date.now(), crypto.getRandomValues(new Uint8Array(10))));

const rowOf = (table: string): Locator =>
  stand.page
    .getByRole('listitem')
    .filter({ has: stand.page.getByRole('button', { name: `Remove table ${table}`, exact: true }) });

it('a row with bad seats or the name of another table is not saved and says why', async () => {
  const row = rowOf('4');
  await row.getByLabel('From').fill('9');
  await row.getByLabel('To').fill('4');
  await rowOf('3').getByLabel('Area').focus();
  await row.getByText('Not saved: seats go from 1 to 99, the fewer first.').waitFor();
  await row.getByLabel('To').fill('12');
  await row.getByLabel('Table', { exact: true }).fill('3');
  await rowOf('3').getByLabel('Area').focus();
  await row.getByText('Not saved: another table is called 3 already.').waitFor();
  await row.getByLabel('Table', { exact: true }).fill('4');
  await rowOf('3').getByLabel('Area').focus();
  await row.getByRole('alert').waitFor({ state: 'detached' });
  await stand.page.getByText('Table 4 is saved').waitFor();
});

it('a row shows what another screen or an undo made of the table', async () => {
  const client = createStationClient(demo.station().program().url);
  await client.screen.unlock.mutate({ pin: demoOwner.pin });
  const { entities } = await client.state.open.query();
  const found = entities.find(({ kind, row }) => kind === 'table' && 'name' in row && row.name === '2');
  const details = { seatsMax: 7 };
  const set = mint();
  await client.tables.set.mutate({ opId: set, tableId: tableId.parse(found?.id), details });
  await until('the row shows it', async () => (await rowOf('2').getByLabel('To').inputValue()) === '7');
  await client.log.undo.mutate({ opId: mint(), targetOpId: set });
  await until('the row shows it', async () => (await rowOf('2').getByLabel('To').inputValue()) !== '7');
  expect(stand.errors).toEqual([]);
});
