// A session ends in another browser while somebody types: what they typed stays, they sign in over it and save; whoever
// else signs in there finds a page of their own.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { comeIn, operatorPassword } from './harness/operator.ts';
import { ownerAccount, ownerSignIn } from './harness/restaurant.ts';

let ground: CloudGround;

beforeAll(async () => {
  ground = await openCloudGround();
  await openDemoRestaurant(ground.cloud.program().url, { ...ownerAccount, email: 'lola@example.com' });
});
afterAll(() => ground.close());

async function openRestaurantPage(): Promise<Page> {
  const page = await ground.openAsOwner('/');
  await page.getByRole('link', { name: 'Restaurant', exact: true }).click();
  await page.getByLabel('Description').waitFor();
  return page;
}

async function signOutEverywhere(): Promise<void> {
  const elsewhere = createCloudClient(ground.cloud.program().url);
  await elsewhere.accounts.signIn.mutate(ownerSignIn);
  await elsewhere.accounts.signOutEverywhere.mutate();
}

const story = 'Charcoal, salt and the fish of the morning. '.repeat(8).trim();
const again = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' });

async function saveAfterTheEnd(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Description').fill(typed);
  await signOutEverywhere();
  await page.getByRole('form', { name: 'Profile' }).getByRole('button', { name: 'Save' }).click();
  await again(page).waitFor();
}

it('keeps a description that was typed, and saves it once the same person signed in over it', async () => {
  const page = await openRestaurantPage();
  await saveAfterTheEnd(page, story);
  expect(await again(page).getByLabel('Email or username').inputValue()).toBe(ownerAccount.email);
  await again(page).getByLabel('Password').fill('not the password');
  await again(page).getByRole('button', { name: 'Sign in' }).click();
  await again(page).getByText('Name or password is wrong.').waitFor();
  await again(page).getByLabel('Password').fill(ownerAccount.password);
  await again(page).getByRole('button', { name: 'Sign in' }).click();
  await again(page).waitFor({ state: 'detached' });
  expect(await page.getByLabel('Description').inputValue()).toBe(story);
  await page.getByRole('form', { name: 'Profile' }).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Profile: saved.').waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Description').inputValue()).toBe(story);
  await page.context().close();
});

it('shows another person who signs in there a page of their own, and the entrance to who gives it up', async () => {
  const page = await openRestaurantPage();
  const typed = 'Of nobody else’s business';
  await saveAfterTheEnd(page, typed);
  await again(page).getByLabel('Email or username').fill('lola@example.com');
  await again(page).getByLabel('Password').fill(ownerAccount.password);
  await again(page).getByRole('button', { name: 'Sign in' }).click();
  await again(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Your menu lola@example.com' }).waitFor();
  await page.getByRole('link', { name: 'Restaurant', exact: true }).click();
  await expect.poll(() => page.getByLabel('Description').inputValue()).toBe('');

  await page.getByLabel('Description').fill(typed);
  await page.context().clearCookies();
  await page.getByRole('form', { name: 'Profile' }).getByRole('button', { name: 'Save' }).click();
  await again(page).getByLabel('Password').press('Escape');
  await page.getByRole('button', { name: 'Leave without saving' }).last().click();
  await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
  expect(await page.getByText(typed).count()).toBe(0);
  await page.context().close();
});

it('keeps what an operator typed, and takes both factors over it', async () => {
  const page = await ground.openPage(ground.operatorLink);
  const [code = ''] = await comeIn(page);
  await page.getByRole('link', { name: 'Announcements' }).click();
  const words = page.getByLabel('In English');
  await words.fill('We rest on Sunday from 3:00 to 3:20.');
  await page.getByLabel('In Spanish').fill('Descansamos el domingo de 3:00 a 3:20.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Announce', exact: true }).click();
  await again(page).getByLabel('Password').fill(operatorPassword);
  await again(page).getByRole('button', { name: 'Sign in' }).click();
  await again(page).getByLabel('Code of your app').fill(code);
  await again(page).getByRole('button', { name: 'Go on' }).click();
  await again(page).waitFor({ state: 'detached' });
  expect(await words.inputValue()).toBe('We rest on Sunday from 3:00 to 3:20.');
  await page.context().close();
}, 120_000);
