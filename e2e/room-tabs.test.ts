// The rooms above the floor at a small screen: every room and its number of free tables is there to be read and pressed.
import { beforeAll, expect, it } from 'vitest';
import { opId } from '#shared/log/op.ts';
import { tableId } from '#shared/tables/table.ts';
import { systemClock } from '#station/clock.ts';
import { randomIds } from '#station/ids.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { createStationClient } from '../scripts/start/station-client.ts';
import { demoStation, leaveStand } from './harness/demo-station.ts';

const demo = demoStation();

const rooms = ['Terraza grande del jardín', 'Salón privado', 'Bodega', 'Back of the house upstairs'];

beforeAll(async () => {
  const ids = randomIds(systemClock);
  const client = createStationClient(demo.station().program().url);
  await client.screen.unlock.mutate({ pin: demoOwner.pin });
  for (const area of rooms) {
    const given = { opId: opId.parse(ids.uuid()), tableId: tableId.parse(ids.uuid()) };
    const details = { name: `R ${area.slice(0, 3)}`, area, seatsMin: 1, seatsMax: 4 };
    expect((await client.tables.set.mutate({ ...given, details })).verdict.kind).toBe('accepted');
  }
});

it.each([
  ['en', '1 free of 1'],
  ['es', '1 libre de 1'],
])('no tab is cut in %s, and each still says how many are free', async (language, read) => {
  const stand = await demo.open({ width: 1024, height: 700 });
  const { page } = stand;
  const wanted = { language, theme: 'light', queueId: null, printed: [] };
  await page.evaluate(
    (values) => localStorage.setItem('hoststand.preferences', JSON.stringify(values)),
    wanted,
  );
  await page.reload();
  for (const area of rooms) {
    const tab = page.getByRole('tab', { name: `${area} ${read}`, exact: true });
    await tab.waitFor();
    const [box, row] = [await tab.boundingBox(), await tab.locator('..').boundingBox()];
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((row?.x ?? 0) + (row?.width ?? 0));
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await tab.click();
    await page.getByRole('list', { name: new RegExp(area) }).waitFor();
  }
  await leaveStand(stand);
});
