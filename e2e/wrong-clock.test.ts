// F7 on screen: a station whose clock is wrong says so across the top, goes on working, and shows true waits.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '#station/clock.ts';
import { randomIds } from '#station/ids.ts';
import { type RunningStation, runStation } from '#station/run-station.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { createStationClient } from '../scripts/start/station-client.ts';
import { launchBrowser } from './harness/browser.ts';
import { eveningZone } from './harness/evening-zone.ts';
import { addParty, cardOf, openHostStand } from './harness/host-stand.ts';
import { type Runner, startCloud } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'hoststand-clock-'));
let wrongMs = 0;
const clock = { ...systemClock, now: () => systemClock.now() + wrongMs };
const bugs: Error[] = [];
let browser: Browser;
let cloud: Runner;
let station: RunningStation;

beforeAll(async () => {
  [browser, cloud] = await Promise.all([launchBrowser(), startCloud()]);
  const running = await runStation({
    command: { folder, port: 0, isLan: false, cloudUrl: null },
    clock,
    ids: randomIds(clock),
    secrets: null,
    areSecretsSealed: true,
    rendererFolder: join(root, 'out/renderer'),
    program: join(root, 'out/main/station.js'),
    onBug: (error) => void bugs.push(error),
  });
  if (!running.ok) throw new Error(running.reason.kind);
  station = running.value;
  const client = createStationClient(station.url);
  const code = await openDemoRestaurant(cloud.program().url, ownerAccount);
  await client.setup.pair.mutate({ cloudUrl: cloud.program().url, code });
  await client.screen.unlock.mutate({ pin: demoOwner.pin });
  await client.setup.demo.mutate({ timeZone: eveningZone });
});

afterAll(async () => {
  await browser.close();
  await station.close();
  await cloud.remove();
  rmSync(folder, { recursive: true, force: true });
  expect(bugs).toEqual([]);
});

const minuteMs = 60_000;

it.each([
  [-10 * minuteMs, 'The clock of this station is 10 minutes behind', 'Quigley'],
  [10 * minuteMs, 'The clock of this station is 10 minutes ahead', 'Ravenscroft'],
  [-24 * 60 * minuteMs, 'The clock of this station is 1440 minutes behind', 'Stapleton'],
])(
  'a clock that is %i ms off is told, stops nothing, and waits stay true',
  async (jumpMs, sentence, name) => {
    wrongMs = jumpMs;
    const client = createStationClient(station.url);
    await client.screen.unlock.mutate({ pin: demoOwner.pin });
    await client.sync.sendAgain.mutate();
    const isNoticed = async (): Promise<boolean> =>
      Math.abs(((await client.sync.status.query()).clockSkewMs ?? 0) + jumpMs) < 3_000;
    await until('the station knows how wrong its clock is', isNoticed, 30_000);
    const stand = await openHostStand(browser, { url: station.url, pin: demoOwner.pin });
    // The browser of the stand runs on the computer whose clock is wrong.
    await stand.page.clock.setSystemTime(clock.now());
    await stand.page.getByText(sentence).waitFor();
    await addParty(stand, `2 ${name}`);
    await cardOf(stand, name)
      .getByText(/^[01] (of \d+|min)/)
      .first()
      .waitFor();
    expect(await cardOf(stand, name).innerText()).not.toMatch(/-\d|−\d|\b(1439|1440|10|9) (min|of)/);
    expect(stand.errors).toEqual([]);
    await stand.context.close();
  },
);

it('a clock that is a minute off is nobody’s business', async () => {
  wrongMs = minuteMs;
  const client = createStationClient(station.url);
  await client.sync.sendAgain.mutate();
  const isNoticed = async (): Promise<boolean> =>
    Math.abs(((await client.sync.status.query()).clockSkewMs ?? 0) + minuteMs) < 3_000;
  await until('the station knows how wrong its clock is', isNoticed, 30_000);
  const stand = await openHostStand(browser, { url: station.url, pin: demoOwner.pin });
  await stand.page.clock.setSystemTime(clock.now());
  expect(await stand.page.getByText('The clock of this station').count()).toBe(0);
  await stand.context.close();
});
