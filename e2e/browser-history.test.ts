// The pages of the stand as entries of the browser's history.
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { goTo, type HostStand, openFloorEditor } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
});

const heading = (name: string) => stand.page.getByRole('heading', { name, level: 1 });
const atStand = () => stand.page.locator('[data-party]').first().waitFor();

it('Back leads from a page to the stand, Forward to the page, and a reload stays on it', async () => {
  const { page } = stand;
  await openFloorEditor(stand);
  await page.goBack();
  await atStand();
  await page.goForward();
  await heading('Floor').waitFor();
  await page.reload();
  await heading('Floor').waitFor();
  await page.goBack();
  await atStand();
});

it('the way back by the page itself leaves nothing behind, and no token is in the address', async () => {
  const { page } = stand;
  const length = await page.evaluate('history.length');
  await goTo(stand, 'Settings');
  await heading('Settings').waitFor();
  await page.getByRole('button', { name: 'Host stand' }).click();
  await atStand();
  await openFloorEditor(stand);
  await page.goBack();
  await atStand();
  expect(await page.evaluate('history.length')).toBe(length);
  expect(page.url()).not.toContain('token');
  expect(stand.errors).toEqual([]);
});
