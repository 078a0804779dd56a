// T22: a station that was paired before anybody has a PIN says so instead of asking for one, and asks once there is one.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { type CloudClient, createCloudClient } from '../scripts/start/cloud-client.ts';
import { demoOwner, demoRestaurant } from '../scripts/start/demo.ts';
import { launchBrowser } from './harness/browser.ts';
import { openScreen, unlock } from './harness/host-stand.ts';
import { type Runner, startCloud, startStation } from './harness/programs.ts';
import { clientOf, ownerAccount } from './harness/restaurant.ts';

let browser: Browser;
let cloud: Runner;
let station: Runner;
let owner: CloudClient;
let restaurantId: string;

beforeAll(async () => {
  [browser, cloud, station] = await Promise.all([launchBrowser(), startCloud(), startStation()]);
  const cloudUrl = cloud.program().url;
  owner = createCloudClient(cloudUrl);
  await owner.accounts.register.mutate({
    ...ownerAccount,
    ownerName: demoOwner.name,
    restaurant: demoRestaurant,
  });
  const [restaurant] = await owner.restaurants.list.query();
  restaurantId = must(restaurant, 'an owner has a restaurant').id;
  const { code } = await owner.stations.createPairing.mutate({ restaurantId, stationName: 'Front door' });
  await clientOf(station).setup.pair.mutate({ cloudUrl, code });
});

afterAll(async () => {
  await browser.close();
  await station.remove();
  await cloud.remove();
});

it('says that nobody has a PIN, and opens with the first one', async () => {
  const stand = await openScreen(browser, { url: station.program().url });
  await stand.page.getByRole('heading', { name: 'Nobody has a PIN yet' }).waitFor();
  expect(await stand.page.getByRole('button', { name: 'Enter' }).count()).toBe(0);
  const [person] = await owner.staff.list.query({ restaurantId });
  const staffId = must(person, 'the owner is of the staff').id;
  await owner.staff.setPin.mutate({ restaurantId, staffId, pin: demoOwner.pin });
  await unlock(stand, demoOwner.pin);
  expect(stand.errors).toEqual([]);
});
