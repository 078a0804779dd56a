import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
import {
  addParty,
  cardOf,
  type HostStand,
  openScreen,
  openSettings,
  quickLine,
  showMenu,
  unlock,
} from './harness/host-stand.ts';
import { type Runner, startCloud, startStation } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';

let browser: Browser;
let station: Runner;
let stand: HostStand;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  station = await startStation();
  stand = await openScreen(browser, { url: station.program().url });
  await stand.page.getByText('How should it begin?').waitFor();
});

afterEach(async () => {
  expect(stand.errors).toEqual([]);
  await stand.context.close();
  await station.remove();
});

const choose = (name: string): Promise<void> => stand.page.getByRole('button', { name }).click();

describe('a station without data', () => {
  it('opens an evening to look around in, and says who can unlock it', async () => {
    await choose('Try with demo data');
    await stand.page.getByText('2468').waitFor();
    await choose('Open the evening');
    await unlock(stand, '2468');
    await cardOf(stand, 'Okafor').waitFor();
  });

  it('begins on its own with an empty list in one queue, which takes a party', async () => {
    await choose('Start on its own');
    await stand.page.getByLabel('Restaurant').fill('Osteria Lume');
    await stand.page.getByLabel('Your name').fill('Lucía');
    await stand.page.getByLabel('Your PIN').fill('4321');
    await choose('Open the host stand');
    await stand.page.getByText(/no row up or down as 1234 or 4321$/).waitFor();
    await stand.page.getByLabel('Your PIN').fill('7291');
    await choose('Open the host stand');
    await stand.page.getByRole('heading', { name: 'Osteria Lume' }).waitFor();
    await stand.page.getByText('Nobody is waiting').waitFor();
    await addParty(stand, '3 Bianca');
    await cardOf(stand, 'Bianca').waitFor();
    await quickLine(stand.page).fill('14 boda');
    await stand.page.getByText('No tables are drawn yet. Quote them yourself.').waitFor();
    await stand.page.keyboard.press('Enter');
    await cardOf(stand, 'boda').getByText('no quote').waitFor();
    expect(await stand.page.getByRole('group', { name: 'Which queue' }).count()).toBe(0);
    await openSettings(stand, 'Queues', 'Lucía');
    const queues = stand.page.getByRole('main').locator('[aria-expanded]');
    expect(await queues.filter({ hasText: 'Main' }).count()).toBe(1);
  });

  it('pairs with a cloud by a code, says when the code is wrong, and knows the people of the restaurant', async () => {
    const cloud = await startCloud();
    const code = await openDemoRestaurant(cloud.program().url, ownerAccount);
    await choose('Pair with a cloud');
    await stand.page.getByLabel('Address of the cloud').fill('http://stand.example.com');
    await stand.page.getByLabel('Pairing code').fill('ABCD EFGH');
    await stand.page.getByRole('button', { name: 'Pair', exact: true }).click();
    await stand.page.getByText(/^An address such as/).waitFor();
    await stand.page.getByLabel('Address of the cloud').fill(new URL(cloud.program().url).host);
    await stand.page.getByLabel('Pairing code').fill('ZZZZ9999');
    await stand.page.getByRole('button', { name: 'Pair', exact: true }).click();
    await stand.page.getByText('The cloud does not know this code').waitFor();
    await stand.page.getByLabel('Pairing code').fill(code);
    await stand.page.getByRole('button', { name: 'Pair', exact: true }).click();
    await unlock(stand, '1357');
    await stand.page.getByRole('button', { name: 'Tomás Rivera' }).waitFor();
    await cloud.remove();
  });

  it('says what to do when there is no backup to restore', async () => {
    await choose('Restore a backup');
    await stand.page.getByText('No backup on this computer').waitFor();
    await choose('Back');
    await stand.page.getByText('How should it begin?').waitFor();
  });
});

describe('what a person likes on their screen', () => {
  it('language and look change at once and outlive the page', async () => {
    await choose('Try with demo data');
    await choose('Open the evening');
    await unlock(stand, '2468');
    await showMenu(stand, 'Maria Delgado');
    await stand.page.getByRole('menuitem', { name: 'Español' }).click();
    await stand.page.getByRole('textbox', { name: 'Añadir' }).waitFor();
    await showMenu(stand, 'Maria Delgado');
    await stand.page.getByRole('menuitem', { name: 'Aspecto' }).click();
    await stand.page.keyboard.press('Escape');
    const look = stand.page.locator('html');
    const chosen = await look.getAttribute('data-theme');
    expect(chosen).toBe('light');
    await stand.page.reload();
    await stand.page.getByRole('textbox', { name: 'Añadir' }).waitFor();
    expect(await look.getAttribute('lang')).toBe('es');
    expect(await look.getAttribute('data-theme')).toBe(chosen);
  });
});
