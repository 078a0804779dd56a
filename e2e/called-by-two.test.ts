// Two hosts, one of them cut off, call: one guest to two tables, or two guests to one. Both are told once their stations, or
// screens, meet, and what a station knew of a call it still knows after a restart.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { launchBrowser } from './harness/browser.ts';
import {
  cardOf,
  choose,
  type HostStand,
  openHostStand,
  seatAt,
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

/** The table is held for it, so that it is the one it is called to, and let go of again. */
async function callTo(stand: HostStand, name: string, table: string): Promise<void> {
  await choose(stand, name);
  await tableFace(stand, table).click();
  await stand.page.getByRole('menuitem', { name: `Hold for ${name}` }).click();
  await cardOf(stand, name)
    .getByRole('button', { name: `Seat ${name} at ${table}` })
    .waitFor();
  expect(await call(stand, name)).toBe(table);
  await tableFace(stand, table).click();
  await stand.page.getByRole('menuitem', { name: 'Release the hold' }).click();
}

/** The table the card says it was called to. */
async function call(stand: HostStand, name: string): Promise<string> {
  await choose(stand, name);
  await stand.page.keyboard.press('t');
  const told = await cardOf(stand, name)
    .getByText(/^called to /)
    .first()
    .innerText();
  return must(/^called to (.+), \d\d:\d\d/.exec(told)?.[1], told);
}

const cut = async (): Promise<void> => {
  restaurant.line.set({ kind: 'cut' });
  await syncLine(far).getByText('cloud away').waitFor();
};

const meet = async (): Promise<void> => {
  restaurant.line.set({ kind: 'open' });
  await syncLine(far).getByText('all synced').waitFor();
};

it('a screen cut off by itself keeps a call, and is told of the newer one once it is back', async () => {
  const other = await openHostStand(browser, { url: restaurant.near.program().url });
  await near.context.setOffline(true);
  await near.page.getByText('The station stopped answering').waitFor();
  await callTo(other, 'Nguyễn', '4');
  await choose(near, 'Nguyễn');
  await near.page.keyboard.press('t');
  await cardOf(near, 'Nguyễn').getByText('not saved yet').waitFor();
  await near.context.setOffline(false);
  await near.page.getByRole('button', { name: /To settle/ }).click();
  const theirs = near.page.getByRole('button', { name: 'Take “4”' });
  const card = near.page.getByRole('listitem').filter({ has: theirs });
  await card.getByText('Somebody else had just called Nguyễn to table 4.').waitFor();
  await theirs.click();
  await cardOf(other, 'Nguyễn').getByText('called to 4,').waitFor();
  await choose(other, 'Nguyễn');
  await other.page.keyboard.press('r');
  await cardOf(near, 'Nguyễn').getByText('back in line').first().waitFor();
  await other.context.close();
});

it('one guest at two tables: the later call stands, whoever lost is told, and may let theirs hold', async () => {
  await cut();
  const first = await call(near, 'Haddad');
  await callTo(far, 'Haddad', '4');
  await meet();
  await cardOf(near, 'Haddad').getByText('called to 4,').waitFor();
  await near.page.getByRole('button', { name: /To settle/ }).click();
  const theirs = near.page.getByRole('button', { name: `Take “${first}”` });
  const card = near.page.getByRole('listitem').filter({ has: theirs });
  await card.getByText(`Somebody else had just called Haddad to table ${first}.`).waitFor();
  await card.getByText('The later one holds for now').waitFor();
  await theirs.click();
  await card.waitFor({ state: 'detached' });
  for (const stand of [near, far]) await cardOf(stand, 'Haddad').getByText(`called to ${first},`).waitFor();
});

it('two guests at one table: cards and table name both, and whoever sits there breaks what the other was told', async () => {
  await cut();
  await callTo(near, 'Brennan', '12');
  await callTo(far, 'Castellanos', '12');
  await meet();
  for (const stand of [near, far]) {
    await cardOf(stand, 'Brennan').getByText('also Castellanos').waitFor();
    await cardOf(stand, 'Castellanos').getByText('also Brennan').waitFor();
    await tableTile(stand, '12').getByText('called', { exact: true }).waitFor();
    for (const name of ['Brennan', 'Castellanos']) await tableTile(stand, '12').getByText(name).waitFor();
  }
  await choose(near, 'Brennan');
  await near.page.keyboard.press('t');
  for (const stand of [near, far]) {
    await cardOf(stand, 'Brennan')
      .getByText(/^called to 12, also Castellanos, \d\d:\d\d \(2×\)$/)
      .first()
      .waitFor();
  }
  await seatAt(near, 'Brennan', '12');
  await near.page
    .getByRole('dialog')
    .filter({ hasText: 'Brennan sits at table 12' })
    .getByText('Castellanos 5 was called to this table')
    .waitFor();
  await cardOf(far, 'Castellanos').getByText('also Brennan').waitFor({ state: 'detached' });
});

it('a station that lost its power knows where a guest was called to', async () => {
  const table = await call(far, 'Sørensen');
  await restaurant.far.kill();
  await restaurant.far.start();
  await far.page.reload();
  for (const stand of [near, far]) await cardOf(stand, 'Sørensen').getByText(`called to ${table},`).waitFor();
});
