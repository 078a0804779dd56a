// One owner in two tabs: what each saves is kept, and what both changed is put before whoever saves last.
import type { Locator, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { demoHost, demoRestaurant } from '../scripts/start/demo.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
import { signIn } from './harness/cloud-page.ts';
import { faultsOf } from './harness/faults-of.ts';
import { startCloud } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';

async function openTwoTabs(): Promise<readonly [Page, Page]> {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const { url } = cloud.program();
  await openDemoRestaurant(url, ownerAccount);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
  context.setDefaultTimeout(15_000);
  const first = await context.newPage();
  await first.goto(url);
  await signIn(first, ownerAccount);
  await first.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
  const second = await context.newPage();
  for (const page of [first, second]) {
    await page.goto(`${url}/restaurants`);
    await page.getByRole('main').getByRole('link', { name: demoRestaurant.name }).click();
    await page.getByLabel('Cuisine').waitFor();
  }
  return [first, second];
}

const hoursOf = (page: Page): Locator => page.getByRole('form', { name: 'Hours' });
const dayOf = (page: Page, name: string): Locator => hoursOf(page).getByRole('group', { name });
const save = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Save' }).click();
/** Whoever saved is at what clashes, and nothing is saved before it is settled. */
async function isPutBefore(page: Page, clash: Locator): Promise<void> {
  await clash.waitFor();
  expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
}

const isSaved = (page: Page, what: string): Promise<void> =>
  page.getByText(`${what}: saved.`).first().waitFor();

it('keeps the days of both tabs, and lets a person choose where both changed one', async () => {
  const [one, other] = await openTwoTabs();
  const add = (page: Page, day: string) =>
    dayOf(page, day)
      .getByRole('button', { name: `Add hours on ${day}` })
      .click();
  await add(one, 'Monday');
  await add(one, 'Tuesday');
  await save(hoursOf(one));
  await isSaved(one, 'Hours');

  await add(other, 'Monday');
  await dayOf(other, 'Monday').getByLabel('Opens').fill('23:00');
  await dayOf(other, 'Monday').getByText('Open 24 hours, until 23:00 the next day.').waitFor();
  await dayOf(other, 'Monday').getByLabel('Opens').fill('19:30');
  await add(other, 'Sunday');
  await save(hoursOf(other));
  const clash = hoursOf(other).getByRole('listitem').filter({ hasText: 'Monday' });
  await isPutBefore(other, clash);
  await clash.getByText('18:00–23:00').waitFor();
  await clash.getByText('19:30–23:00').waitFor();
  expect(await dayOf(other, 'Tuesday').getByLabel('Opens').inputValue()).toBe('18:00');
  expect(await hoursOf(other).getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  expect(await faultsOf(other)).toEqual([]);
  await clash.getByRole('button', { name: 'Keep mine: Monday' }).focus();
  await other.keyboard.press('Enter');
  await clash.waitFor({ state: 'detached' });
  await other.keyboard.press('Tab');
  await other.keyboard.press('Enter');
  await isSaved(other, 'Hours');

  await one.reload();
  await dayOf(one, 'Sunday').getByLabel('Opens').waitFor();
  expect(await dayOf(one, 'Monday').getByLabel('Opens').inputValue()).toBe('19:30');
  expect(await dayOf(one, 'Tuesday').getByLabel('Opens').inputValue()).toBe('18:00');

  const profile = (page: Page): Locator => page.getByRole('form', { name: 'Profile' });
  await one.getByLabel('Cuisine').fill('Basque');
  await save(profile(one));
  await isSaved(one, 'Profile');
  await other.getByLabel('Cuisine').fill('Galician');
  await other.getByLabel('Kind of business').fill('Bistro');
  await save(profile(other));
  await profile(other).getByRole('button', { name: 'Take theirs: Cuisine' }).click();
  expect(await other.getByLabel('Cuisine').inputValue()).toBe('Basque');
  await save(profile(other));
  await isSaved(other, 'Profile');
  await one.reload();
  await one.getByLabel('Kind of business').waitFor();
  expect(await one.getByLabel('Kind of business').inputValue()).toBe('Bistro');
  expect(await one.getByLabel('Cuisine').inputValue()).toBe('Basque');
});

it('goes on after a save though the service spells it otherwise, and says why where there is nothing to choose', async () => {
  const [one, other] = await openTwoTabs();
  const profile = (page: Page): Locator => page.getByRole('form', { name: 'Profile' });
  const cuisine = one.getByLabel('Cuisine');
  const saved = await cuisine.inputValue();
  const saveAll = async (): Promise<void> => {
    const answer = one.waitForResponse((response) => response.url().includes('restaurants.change'));
    await save(profile(one));
    expect((await answer).status()).toBe(200);
  };
  await cuisine.fill(`${saved} `);
  await saveAll();
  await cuisine.fill('Basque');
  await saveAll();

  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
  await other.route(/restaurants\.show/, async (route) => {
    await mayGoOn;
    await route.continue();
  });
  await other.getByLabel('Cuisine').fill('Galician');
  const failure = profile(other).getByText('Somebody else changed the same meanwhile.');
  await save(profile(other));
  await failure.waitFor();
  await cuisine.fill(saved);
  await saveAll();
  const told = other.waitForResponse((response) => response.url().includes('restaurants.show'));
  goOn();
  await (await told).finished();
  expect(await failure.isVisible()).toBe(true);
  await save(profile(other));
  await isSaved(other, 'Profile');
});

it('keeps the fields of an address and asks about one that was removed or changed', async () => {
  const [one, other] = await openTwoTabs();
  const form = (page: Page): Locator => page.getByRole('form', { name: 'Addresses' });
  const address = (page: Page, street: string): Locator => form(page).getByRole('group', { name: street });
  const fill = async (group: Locator, fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, value] of Object.entries(fields)) await group.getByLabel(label).fill(value);
  };
  for (const [street, city] of [
    ['Cava Baja 12', 'Madrid'],
    ['Plaza Mayor 3', 'Segovia'],
  ] as const) {
    await form(one).getByRole('button', { name: 'Add an address' }).click();
    const last = form(one).getByRole('group').last();
    await fill(last, { 'Street and number': street, City: city });
  }
  await save(form(one));
  await isSaved(one, 'Addresses');
  await other.reload();
  await address(other, 'Plaza Mayor 3').waitFor();

  await fill(address(one, 'Cava Baja 12'), { 'Postal code': '28005', 'Building or floor': 'Patio' });
  await form(one).getByRole('button', { name: 'Remove Plaza Mayor 3' }).click();
  await save(form(one));
  await isSaved(one, 'Addresses');

  await fill(address(other, 'Cava Baja 12'), { 'Postal code': '28012', 'State or region': 'Castilla' });
  await fill(address(other, 'Plaza Mayor 3'), { 'Postal code': '40001' });
  await save(form(other));
  const code = form(other).getByRole('listitem').filter({ hasText: 'Cava Baja 12: Postal code' });
  const removed = form(other).getByRole('listitem').filter({ hasText: 'Plaza Mayor 3' });
  await isPutBefore(other, code);
  await code.getByText('28005', { exact: true }).waitFor();
  await removed.getByText('removed', { exact: true }).waitFor();
  await removed.getByText('40001 Segovia').waitFor();
  expect(await address(other, 'Cava Baja 12').getByLabel('Building or floor').inputValue()).toBe('Patio');
  expect(await faultsOf(other)).toEqual([]);
  await code.getByRole('button', { name: 'Keep mine: Cava Baja 12: Postal code' }).click();
  await removed.getByRole('button', { name: 'Take theirs: Plaza Mayor 3' }).click();
  await save(form(other));
  await isSaved(other, 'Addresses');

  await one.reload();
  const kept = address(one, 'Cava Baja 12');
  await kept.waitFor();
  expect(await address(one, 'Plaza Mayor 3').count()).toBe(0);
  for (const [label, value] of [
    ['Postal code', '28012'],
    ['State or region', 'Castilla'],
    ['Building or floor', 'Patio'],
  ] as const)
    expect(await kept.getByLabel(label).inputValue()).toBe(value);
});

it('keeps the rights both gave a person, and lets one choose where both chose otherwise', async () => {
  const [one, other] = await openTwoTabs();
  const rightsOf = (page: Page): Locator =>
    page.getByRole('dialog', { name: `Role and rights of ${demoHost.name}` });
  const choose = async (page: Page, what: string, choice: string): Promise<void> => {
    await rightsOf(page).getByRole('combobox', { name: what }).click();
    await page.getByRole('option', { name: choice }).click();
    // One that is closing has the same options as the next.
    await page.getByRole('option', { name: choice }).waitFor({ state: 'hidden' });
  };
  const openRights = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: `Role and rights of ${demoHost.name}` }).click();
    await rightsOf(page).waitFor();
  };
  for (const page of [one, other]) {
    await page.goto(new URL('/staff', page.url()).href);
    await openRights(page);
  }
  await rightsOf(one).getByLabel('Job title').fill('Door');
  await choose(one, 'See how well quotes were kept', 'Granted');
  await choose(one, 'Take a step back', 'Refused');
  await save(rightsOf(one));
  await rightsOf(one).waitFor({ state: 'detached' });

  await rightsOf(other).getByLabel('Job title').fill('Head host');
  await choose(other, 'Seat, move and clear tables', 'Refused');
  await choose(other, 'See how well quotes were kept', 'Refused');
  await save(rightsOf(other));
  const clashOf = (what: string): Locator =>
    rightsOf(other).getByRole('alert').getByRole('listitem').filter({ hasText: what });
  const title = clashOf('Job title');
  await isPutBefore(other, title);
  await title.getByText('Door', { exact: true }).waitFor();
  await title.getByText('Head host', { exact: true }).waitFor();
  await clashOf('See how well quotes were kept').getByText('Granted', { exact: true }).waitFor();
  const takeTheirs = 'Take theirs: See how well quotes were kept';
  await rightsOf(other).getByRole('button', { name: takeTheirs }).click();
  await rightsOf(other).getByRole('button', { name: 'Keep mine: Job title' }).click();
  await save(rightsOf(other));
  await rightsOf(other).waitFor({ state: 'detached' });

  await one.reload();
  await openRights(one);
  expect(await rightsOf(one).getByLabel('Job title').inputValue()).toBe('Head host');
  for (const [what, choice] of [
    ['See how well quotes were kept', 'Granted'],
    ['Take a step back', 'Refused'],
    ['Seat, move and clear tables', 'Refused'],
  ] as const)
    expect(await rightsOf(one).getByRole('combobox', { name: what }).innerText()).toBe(choice);
});
