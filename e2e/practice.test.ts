// An evening of practice at a real stand: every page says so, it works like service, and service is as it was left.
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import {
  beginPractice,
  cardOf,
  goTo,
  type HostStand,
  practiceBar,
  quickLine,
  showMenu,
  unlock,
} from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
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
  await demo.station().kill();
  await demo.station().start();
  await cardOf(stand, 'Petrov').waitFor();
  expect(await practiceBar(stand).count()).toBe(0);
});

it('a trainee who does nothing is told when the screen locks, in seconds of their own and not of the evening', async () => {
  const trainee = await demo.open();
  await trainee.page.clock.install();
  await trainee.page.reload();
  await cardOf(trainee, 'Petrov').waitFor();
  await beginPractice(trainee, { evening: 'A quiet evening, made up', speed: '30×' });
  await trainee.page.clock.fastForward('04:42');
  const told = await trainee.page.getByText(/^Locks in \d+ seconds$/).innerText();
  expect(Number(/\d+/.exec(told)?.[0])).toBeLessThanOrEqual(20);
  await trainee.context.close();
});
