// An evening of practice at a real stand: every page says so, it works like service, and service is as it was left.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import {
  beginPractice,
  cardOf,
  goTo,
  type HostStand,
  openHostStand,
  practiceBar,
  quickLine,
  showMenu,
  unlock,
} from './harness/host-stand.ts';
import { type Runner, startStation } from './harness/programs.ts';
import { fillWithDemo } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

let browser: Browser;
let station: Runner;
let stand: HostStand;

beforeAll(async () => {
  [browser, station] = await Promise.all([launchBrowser(), startStation()]);
  await fillWithDemo(station);
  stand = await openHostStand(browser, { url: station.program().url });
});

afterAll(async () => {
  await browser.close();
  await station.remove();
});

const parties = () => stand.page.locator('[data-party]');
const saysSo = () => practiceBar(stand).getByText('nothing here is real').waitFor();

it('a trainee runs an evening and comes back to the stand as it was left', async () => {
  await quickLine(stand.page).fill('4 Garcia');
  await beginPractice(stand, { evening: 'A rush, made up', speed: '30×' });
  await saysSo();
  expect(await quickLine(stand.page).inputValue()).toBe('');
  expect(await cardOf(stand, 'Petrov').count()).toBe(0);
  const seat = parties()
    .getByRole('button', { name: /^Seat / })
    .first();
  await seat.click();
  await stand.page
    .getByText(/[1-9]\d* guests? seated/)
    .first()
    .waitFor();

  await goTo(stand, 'Activity');
  await saysSo();
  await stand.page.locator('[data-act]').first().waitFor();
  await stand.page.keyboard.press('Escape');
  await showMenu(stand, 'Maria Delgado');
  await stand.page.getByRole('menuitem', { name: 'Lock or switch person' }).click();
  await stand.page.getByText('This screen is in practice').waitFor();
  await unlock(stand, '2468');
  await saysSo();

  await practiceBar(stand).getByRole('button', { name: 'End' }).click();
  await stand.page.getByRole('dialog').getByText('Promises kept').waitFor();
  await stand.page.getByRole('button', { name: 'Back to service' }).click();
  await cardOf(stand, 'Petrov').waitFor();
  await until(
    'no news of practice is left',
    async () => (await stand.page.getByText(/sits at table/).count()) === 0,
    3000,
  );
  expect(await practiceBar(stand).count()).toBe(0);
  expect(await quickLine(stand.page).inputValue()).toBe('4 Garcia');
  expect(stand.errors).toEqual([]);
});

it('a station that is killed in practice comes back in service', async () => {
  await beginPractice(stand, { evening: 'A usual evening, made up', speed: '10×' });
  await saysSo();
  await station.kill();
  await station.start();
  await cardOf(stand, 'Petrov').waitFor();
  expect(await practiceBar(stand).count()).toBe(0);
});
