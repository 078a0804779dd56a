// One owner in two tabs: what each saves is kept, and what both changed is put before whoever saves last.
import type { Locator, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { demoRestaurant } from '../scripts/start/demo.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
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
  await first.getByLabel('Email or username').fill(ownerAccount.email);
  await first.getByLabel('Password').fill(ownerAccount.password);
  await first.getByRole('button', { name: 'Sign in' }).click();
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
  await profile(other).getByRole('button', { name: 'Take what is there: Cuisine' }).click();
  expect(await other.getByLabel('Cuisine').inputValue()).toBe('Basque');
  await save(profile(other));
  await isSaved(other, 'Profile');
  await one.reload();
  await one.getByLabel('Kind of business').waitFor();
  expect(await one.getByLabel('Kind of business').inputValue()).toBe('Bistro');
  expect(await one.getByLabel('Cuisine').inputValue()).toBe('Basque');
});
