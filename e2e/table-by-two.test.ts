// Two stations that do not hear each other do different things with one table. Both acts stand when they meet; both stations
// say so at the table and in "To settle", and one press settles it.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import {
  addParty,
  cardOf,
  type HostStand,
  openHostStand,
  seatAt,
  showRoom,
  syncLine,
  tableFace,
  tableTile,
} from './harness/host-stand.ts';
import { openRestaurant, type Restaurant } from './harness/restaurant.ts';

let browser: Browser;
let restaurant: Restaurant;
let near: HostStand;
let far: HostStand;

beforeAll(async () => {
  [browser, restaurant] = await Promise.all([launchBrowser(), openRestaurant()]);
});

afterAll(async () => {
  await browser.close();
  await restaurant.close();
});

beforeEach(async () => {
  near = await openHostStand(browser, { url: restaurant.near.program().url });
  far = await openHostStand(browser, { url: restaurant.far.program().url, pin: '1357' });
});

afterEach(async () => {
  restaurant.line.set({ kind: 'open' });
  expect([...near.errors, ...far.errors]).toEqual([]);
  await near.context.close();
  await far.context.close();
});

async function apart(name: string): Promise<void> {
  await addParty(near, `2 ${name}`);
  await cardOf(far, name).waitFor();
  for (const stand of [near, far]) await showRoom(stand, 'Patio');
  restaurant.line.set({ kind: 'cut' });
  await syncLine(far).getByText('cloud away').waitFor();
}

const meet = async (): Promise<void> => {
  restaurant.line.set({ kind: 'open' });
  await syncLine(far).getByText('all synced').waitFor();
};

/** On a small table in a word. */
const outOfService = (stand: HostStand, table: string): Locator =>
  tableTile(stand, table).getByText(/^out( of service)?$/);

const cardOfClash = async (stand: HostStand, table: string) => {
  await stand.page.getByRole('button', { name: /To settle/ }).click();
  const why = `Somebody sits at table ${table}, which is out of service.`;
  const card = stand.page.getByRole('dialog').getByRole('listitem').filter({ hasText: why }).first();
  await card.waitFor();
  return card;
};

it('a table one put out of service and the other seated at says both, and is put back by one press', async () => {
  await apart('Underhill');
  await tableFace(near, 'P4').press('o');
  await outOfService(near, 'P4').waitFor();
  await syncLine(near).getByText('all synced').waitFor();
  await seatAt(far, 'Underhill', 'P4');
  await tableTile(far, 'P4').getByText('Underhill').waitFor();
  await meet();
  for (const stand of [near, far]) {
    await tableTile(stand, 'P4').getByText('Underhill').waitFor();
    await outOfService(stand, 'P4').waitFor();
    await stand.page.getByRole('button', { name: /^Table P4, .*Underhill, 2, out of service/ }).waitFor();
  }
  const card = await cardOfClash(near, 'P4');
  await card.getByText('Table P4 is out of service').waitFor();
  await card.getByText('Underhill sits at table P4').waitFor();
  await card.getByRole('button', { name: 'Move Underhill' }).waitFor();
  await card.getByRole('button', { name: 'Table P4 is back in service' }).click();
  await near.page.getByText('Nothing to settle').waitFor();
  for (const stand of [near, far]) {
    await outOfService(stand, 'P4').waitFor({ state: 'detached' });
    await tableTile(stand, 'P4').getByText('Underhill').waitFor();
    await stand.page.getByRole('button', { name: /To settle/ }).waitFor({ state: 'detached' });
  }
});

it('at the table itself it is put back by its menu, and the clash goes by itself', async () => {
  await apart('Vandermeer');
  await seatAt(near, 'Vandermeer', 'P2');
  await syncLine(near).getByText('all synced').waitFor();
  await tableFace(far, 'P2').press('o');
  await outOfService(far, 'P2').waitFor();
  await meet();
  await cardOfClash(far, 'P2');
  await far.page.keyboard.press('Escape');
  await tableFace(near, 'P2').click();
  await near.page.getByRole('menuitem', { name: 'Move Vandermeer' }).waitFor();
  await near.page.getByRole('menuitem', { name: 'Back in service' }).click();
  for (const stand of [near, far]) {
    await outOfService(stand, 'P2').waitFor({ state: 'detached' });
    await stand.page.getByRole('button', { name: /To settle/ }).waitFor({ state: 'detached' });
  }
});
