// An owner is told where they look: at the field that was left empty, beside the button that was refused, and before a
// request which of what they use a smaller plan has no room for. Who shares a name in the trail is told apart.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { type CloudClient, createCloudClient } from '../scripts/start/cloud-client.ts';
import { demoHost, demoOwner, demoRestaurant } from '../scripts/start/demo.ts';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { faultsOf } from './harness/faults-of.ts';
import { ownerAccount, ownerSignIn } from './harness/restaurant.ts';

let ground: CloudGround;
let page: Page;
let api: CloudClient;
let restaurantId: string;

beforeAll(async () => {
  ground = await openCloudGround();
  api = createCloudClient(ground.cloud.program().url);
  await api.accounts.signIn.mutate(ownerSignIn);
  const [own] = await api.restaurants.list.query();
  restaurantId = must(own, 'an owner has a restaurant').id;
  page = await ground.openAsOwner('/restaurants');
  await page.getByRole('main').getByRole('link', { name: demoRestaurant.name }).waitFor();
}, 120_000);

afterAll(() => ground.close());

const open = (path: string) => page.goto(ground.cloud.program().url + path);

it('leaves a time empty that was emptied, and says at it what is missing when it is saved', async () => {
  await open(`/restaurants/${restaurantId}`);
  const hours = page.getByRole('form', { name: 'Hours' });
  const monday = hours.getByRole('group', { name: 'Monday' });
  await monday.getByRole('button', { name: 'Add hours on Monday' }).click();
  const closes = monday.getByLabel('Closes');
  await closes.fill('');
  expect(await closes.inputValue()).toBe('');
  expect(await monday.getByText('Say when it closes').count()).toBe(0);
  await hours.getByRole('button', { name: 'Save' }).click();
  await monday.getByText('Say when it closes, or remove these hours.').waitFor();
  expect(await closes.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await closes.inputValue()).toBe('');
  expect(await faultsOf(page)).toEqual([]);
  await closes.fill('01:00');
  await hours.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Hours: saved.').first().waitFor();
  await page.reload();
  await monday.waitFor();
  expect(await monday.getByLabel('Closes next day').inputValue()).toBe('01:00');
}, 60_000);

it('takes four digits as a time in any browser, writes it as 19:30, and says what is no time', async () => {
  await open(`/restaurants/${restaurantId}`);
  const hours = page.getByRole('form', { name: 'Hours' });
  const sunday = hours.getByRole('group', { name: 'Sunday' });
  await sunday.getByRole('button', { name: 'Add hours on Sunday' }).click();
  const opens = sunday.getByLabel('Opens');
  await opens.click();
  await page.keyboard.type('1930');
  await page.keyboard.press('Tab');
  expect(await opens.inputValue()).toBe('19:30');
  expect(await opens.getAttribute('inputmode')).toBe('numeric');
  await opens.click();
  await page.keyboard.type('2561');
  await page.keyboard.press('Tab');
  await hours.getByRole('button', { name: 'Save' }).click();
  await sunday.getByText('A time is written from 00:00 to 23:59, such as 19:30.').waitFor();
  expect(await opens.inputValue()).toBe('2561');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('7.05');
  await hours.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Hours: saved.').first().waitFor();
  await page.reload();
  await sunday.waitFor();
  expect(await opens.inputValue()).toBe('07:05');
  await sunday.getByRole('button', { name: 'Remove these hours' }).click();
  await hours.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Hours: saved.').first().waitFor();
}, 60_000);

it('no longer says what is missing once other hours stand there, and says it in the language of the page', async () => {
  await open(`/restaurants/${restaurantId}`);
  const hours = page.getByRole('form', { name: 'Hours' });
  const tuesday = hours.getByRole('group', { name: 'Tuesday' });
  const words = hours.getByText('Say when it closes');
  const add = tuesday.getByRole('button', { name: 'Add hours on Tuesday' });
  await add.click();
  await tuesday.getByLabel('Opens').fill('12:00');
  await tuesday.getByLabel('Closes').fill('');
  await add.click();
  await tuesday.getByLabel('Closes').nth(1).fill('');
  await tuesday.getByLabel('Opens').nth(0).focus();
  await hours.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => words.count()).toBe(2);
  await tuesday.getByLabel('Closes').nth(1).fill('23:00');
  await expect.poll(() => words.count()).toBe(1);
  await tuesday.getByRole('button', { name: 'Remove these hours' }).first().click();
  expect(await words.count()).toBe(0);
  expect(await tuesday.getByLabel('Opens').inputValue()).toBe('18:00');

  await tuesday.getByLabel('Closes').fill('');
  await hours.getByRole('button', { name: 'Save' }).click();
  await words.waitFor();
  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByText('Di cuándo cierra').waitFor();
  expect(await page.getByText('Say when it closes').count()).toBe(0);
  await page.getByRole('button', { name: 'Tu menú' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await words.waitFor();
  await hours.getByRole('button', { name: 'To every day: the hours of Monday' }).click();
  await expect.poll(() => words.count()).toBe(0);
  await hours.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Hours: saved.').first().waitFor();
}, 60_000);

it('says beside the button why rights of somebody who was archived meanwhile are not saved', async () => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await open('/staff');
  await page.getByRole('button', { name: `Role and rights of ${demoHost.name}, Host` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Job title').fill('Head host');
  const staff = await api.staff.list.query({ restaurantId });
  const host = must(
    staff.find(({ name }) => name === demoHost.name),
    'the demo has a host',
  );
  await api.staff.setState.mutate({ restaurantId, staffId: host.id, state: 'archived' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  const why = dialog.getByRole('alert').filter({ hasText: 'does not work here any more' });
  await why.waitFor();
  const box = must(await why.boundingBox(), 'it is shown');
  expect(box.y + box.height).toBeLessThan(600);
  expect(await page.locator(':focus').innerText()).toContain('Bring them back first.');
  expect(await dialog.getByLabel('Job title').inputValue()).toBe('Head host');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave without saving' }).click();
  await page.getByText('Archived: 1').waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
}, 60_000);

it('tells people of one name apart in the trail by what they sign in with', async () => {
  await api.staff.add.mutate({ restaurantId, name: demoOwner.name, role: 'host' });
  await open('/audit');
  const entries = page.getByRole('main').getByRole('listitem');
  await entries
    .filter({ hasText: `${demoOwner.name} (${ownerAccount.email})` })
    .first()
    .waitFor();
  await page.getByRole('combobox', { name: 'Person' }).click();
  const both = page.getByRole('option', { name: demoOwner.name });
  await both.filter({ hasText: 'only at the stand' }).waitFor();
  await both.filter({ hasText: ownerAccount.email }).click();
  await page.getByText('Made a code for a station').waitFor();
  await page.getByRole('searchbox').fill(demoOwner.name);
  await page.getByText('Made a code for a station').waitFor();
}, 60_000);

it('says before a smaller plan is asked for what is in use beyond it, and what follows', async () => {
  const operator = await ground.openOffice();
  await open('/plan');
  await page.getByRole('button', { name: 'Ask for Basic' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await page.getByRole('dialog').getByText('has less of').count()).toBe(0);
  await page.keyboard.press('Escape');
  await giveBasic(operator);
  for (const name of ['Iker Soto', 'Lia Chen']) {
    await api.staff.add.mutate({ restaurantId, name, role: 'server' });
  }
  await page.reload();
  await page.getByRole('heading', { name: 'Your plan: Basic' }).waitFor();
  await page.getByRole('button', { name: 'Ask for Free' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('What Free has less of').waitFor();
  const staff = dialog.getByRole('listitem').filter({ hasText: 'People on staff' });
  await staff.getByText(/\d today, 5 with Free\. Nobody is taken off\./).waitFor();
  await dialog.getByText('Requests in 15 minutes: up to 500 today, 100 with Free.').waitFor();
  await dialog.getByRole('listitem').filter({ hasText: 'Figures and reports' }).waitFor();
  await dialog.getByText('No limit ever stops the stand').waitFor();
}, 90_000);

/** As an operator decides it. */
async function giveBasic(operator: Page): Promise<void> {
  await api.plan.ask.mutate({ plan: 'basic', cycle: 'monthly', reason: '' });
  await operator.goto(`${ground.cloud.program().url}/backoffice/plan-requests`);
  await operator.getByRole('button', { name: 'Give them this plan' }).click();
  await operator.getByRole('dialog').getByRole('button', { name: 'Give them this plan' }).click();
  await operator.getByRole('dialog').waitFor({ state: 'hidden' });
}
