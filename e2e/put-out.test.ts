// Somebody who no longer works here loses the stand: at once while the cloud is there, with their PIN at every station.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { must } from '#shared/must.ts';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { demoHost } from '../scripts/start/demo.ts';
import { launchBrowser } from './harness/browser.ts';
import { openHostStand } from './harness/host-stand.ts';
import { type Runner, startCloud, startStation } from './harness/programs.ts';
import { clientOf, fillWithDemo, ownerSignIn, pair } from './harness/restaurant.ts';

let browser: Browser;
let cloud: Runner;
let station: Runner;

beforeAll(async () => {
  [browser, cloud, station] = await Promise.all([launchBrowser(), startCloud(), startStation()]);
  await pair(station, { cloud, cloudUrl: cloud.program().url });
  await fillWithDemo(station);
});

afterAll(async () => {
  await browser.close();
  await station.remove();
  await cloud.remove();
});

it('locks the open screens of a person who is deactivated, and their PIN opens none', async () => {
  const { url } = station.program();
  const stand = await openHostStand(browser, { url, pin: demoHost.pin });
  onTestFinished(() => stand.context.close());

  const owner = createCloudClient(cloud.program().url);
  await owner.accounts.signIn.mutate(ownerSignIn);
  const [restaurant] = await owner.restaurants.list.query();
  const restaurantId = must(restaurant, 'a restaurant').id;
  const staff = await owner.staff.list.query({ restaurantId });
  const host = must(
    staff.find(({ name }) => name === demoHost.name),
    'the host',
  );
  await owner.staff.setState.mutate({ restaurantId, staffId: host.id, state: 'inactive' });

  await stand.page.getByRole('button', { name: '1', exact: true }).waitFor({ timeout: 5_000 });
  expect(await clientOf(station).screen.unlock.mutate({ pin: demoHost.pin })).toMatchObject({
    kind: 'wrong',
  });
});

it('tells the owner how the station is', async () => {
  const owner = createCloudClient(cloud.program().url);
  await owner.accounts.signIn.mutate(ownerSignIn);
  const [restaurant] = await owner.restaurants.list.query();
  const stations = await owner.stations.list.query({
    restaurantId: must(restaurant, 'a restaurant').id,
  });
  const health = must(
    stations.find((one) => one.health !== null),
    'a station that said how it is',
  ).health;
  expect(health).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), conflicts: 0 });
  expect(health?.diskFreeMb).toBeGreaterThan(0);
});
