// Whoever typed something and leaves the page without saving is asked once, whichever way they leave; nobody else is.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoRestaurant } from '../scripts/start/demo.ts';
import { launchBrowser } from './harness/browser.ts';
import { signIn } from './harness/cloud-page.ts';
import { openRestaurant, ownerAccount, type Restaurant } from './harness/restaurant.ts';

let restaurant: Restaurant;
beforeAll(async () => {
  restaurant = await openRestaurant();
});
afterAll(() => restaurant.close());

async function openRestaurantPage(): Promise<Page> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(15_000);
  page.on('close', () => void browser.close());
  await page.goto(restaurant.cloud.program().url);
  await signIn(page, ownerAccount);
  await page.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
  await page.getByRole('link', { name: 'Restaurant', exact: true }).click();
  await page.getByLabel('Cuisine').waitFor();
  return page;
}

const question = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });
const stay = (page: Page) => question(page).getByRole('button', { name: 'Stay', exact: true }).last();
const goTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

it('asks before a link, the way back and sign-out lose what was typed, and keeps it for who stays', async () => {
  const page = await openRestaurantPage();
  const cuisine = page.getByLabel('Cuisine');
  await cuisine.fill('Basque');

  await goTo(page, 'Staff');
  await stay(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await question(page).waitFor({ state: 'detached' });
  expect(await cuisine.inputValue()).toBe('Basque');

  const { href } = new URL(page.url());
  await page.goBack();
  await stay(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await question(page).waitFor({ state: 'detached' });
  expect(page.url()).toBe(href);
  expect(await cuisine.inputValue()).toBe('Basque');

  await page.getByRole('button', { name: /^Your menu/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await stay(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  expect(await cuisine.inputValue()).toBe('Basque');

  await page.goBack();
  await question(page).getByRole('button', { name: 'Leave without saving' }).click();
  await heading(page, 'Tonight').waitFor();
  await page.goForward();
  await heading(page, demoRestaurant.name).waitFor();
  expect(await cuisine.inputValue()).not.toBe('Basque');
  await page.close();
});

it('asks nobody who saved, typed the same again, or only looked', async () => {
  const page = await openRestaurantPage();
  const cuisine = page.getByLabel('Cuisine');
  const before = await cuisine.inputValue();
  await cuisine.fill('Basque');
  await cuisine.fill(before);
  await goTo(page, 'Staff');
  await heading(page, 'Staff').waitFor();
  await page.goBack();
  await cuisine.fill('Basque');
  const profile = page.getByRole('form', { name: 'Profile' });
  await profile.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Profile: saved.').waitFor();
  await goTo(page, 'Staff');
  await heading(page, 'Staff').waitFor();
  await page.close();
});

it('asks over a dialog too, which stays as it was for who stays', async () => {
  const page = await openRestaurantPage();
  await goTo(page, 'Staff');
  await page
    .getByRole('button', { name: /Role and rights/ })
    .last()
    .click();
  const jobTitle = page.getByRole('dialog').getByLabel('Job title');
  await jobTitle.fill('Sommelier');
  await page.goBack();
  await stay(page).click();
  await question(page).waitFor({ state: 'detached' });
  expect(await jobTitle.inputValue()).toBe('Sommelier');
  await page.goBack();
  await stay(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await question(page).waitFor({ state: 'detached' });
  expect(await jobTitle.inputValue()).toBe('Sommelier');
  await page.goBack();
  await question(page).getByRole('button', { name: 'Leave without saving' }).click();
  await heading(page, demoRestaurant.name).waitFor();
  await page.close();
});

it('asks before a dialog is closed by its cross, Escape or what lies behind it, and only for what was typed in it', async () => {
  const page = await openRestaurantPage();
  await goTo(page, 'Staff');
  await page.getByLabel('Name', { exact: true }).fill('Zoë');
  const dialog = page.getByRole('dialog', { name: 'Role and rights of' });
  const open = () =>
    page
      .getByRole('button', { name: /Role and rights/ })
      .last()
      .click();
  await open();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await open();
  const jobTitle = dialog.getByLabel('Job title');
  await jobTitle.fill('Sommelier');
  for (const close of [
    () => dialog.getByRole('button', { name: 'Close' }).click(),
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(5, 5),
  ]) {
    await close();
    await stay(page).click();
    await question(page).waitFor({ state: 'detached' });
    expect(await jobTitle.inputValue()).toBe('Sommelier');
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await question(page).getByRole('button', { name: 'Leave without saving' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Zoë');
  await page.close();
});

it('asks in the browser’s own words before a tab is fetched again or closed', async () => {
  const page = await openRestaurantPage();
  await page.getByLabel('Cuisine').click();
  await page.keyboard.type('Galician');
  const typed = await page.getByLabel('Cuisine').inputValue();
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => window.location.reload(), 0));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  expect(await page.getByLabel('Cuisine').inputValue()).toBe(typed);
  await page.close();
});
