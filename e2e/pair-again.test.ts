// A station that worked alone joins a cloud from its sync panel, is revoked in mid-evening, and comes back the same way:
// what was done meanwhile reaches the cloud.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
import { addParty, cardOf, type HostStand, openHostStand, syncLine, unlock } from './harness/host-stand.ts';
import { type Runner, startCloud, startStation } from './harness/programs.ts';
import { fillWithDemo, ownerAccount, ownerSignIn } from './harness/restaurant.ts';

let browser: Browser;
let cloud: Runner;
let station: Runner;
let stand: HostStand;

beforeAll(async () => {
  browser = await launchBrowser();
  [cloud, station] = await Promise.all([startCloud(), startStation()]);
  await fillWithDemo(station);
  stand = await openHostStand(browser, { url: station.program().url, pin: demoOwner.pin });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([station.remove(), cloud.remove()]);
});

async function pairAs(action: string): Promise<void> {
  const { page } = stand;
  const code = await openDemoRestaurant(cloud.program().url, ownerAccount);
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByLabel('Address of the cloud').fill(cloud.program().url);
  await page.getByLabel('Pairing code').fill(code);
  await page.getByRole('button', { name: 'Pair', exact: true }).click();
}

async function revokeEveryStation(): Promise<void> {
  const owner = createCloudClient(cloud.program().url);
  await owner.accounts.signIn.mutate(ownerSignIn);
  const [restaurant] = await owner.restaurants.list.query();
  const restaurantId = must(restaurant, 'a restaurant').id;
  const stations = await owner.stations.list.query({ restaurantId });
  for (const { id } of stations) await owner.stations.revoke.mutate({ restaurantId, stationId: id });
}

/** In the sync panel. */
async function allSent(): Promise<void> {
  await stand.page.getByText('connected', { exact: true }).waitFor();
  await stand.page.getByText('Nothing waits. Every change has been sent.').waitFor();
}

it('joins, is shut out, and comes back with what waits', async () => {
  const { page } = stand;
  await syncLine(stand).click();
  await page.getByText('A cloud for this station').waitFor();
  await pairAs('Pair with a cloud');
  await unlock(stand, demoOwner.pin);
  await allSent();

  await revokeEveryStation();
  await page.keyboard.press('Escape');
  await addParty(stand, '3 Bianca');
  await cardOf(stand, 'Bianca').waitFor();
  // T2: a station that was shut out never says that all is synced, and says across the top how it comes back.
  await page.getByText(/An owner revoked this station\. It works on/).waitFor();
  await page.getByText('1 to sync').waitFor();
  await syncLine(stand).click();
  expect(await page.getByRole('button', { name: 'Send again' }).count()).toBe(0);
  await page.getByText('an owner revoked this station', { exact: true }).waitFor();
  await pairAs('Pair again');
  await allSent();
  await page.keyboard.press('Escape');
  await cardOf(stand, 'Bianca').waitFor();
  expect(stand.errors).toEqual([]);
});
