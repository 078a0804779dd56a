// Who opens a link that is used or over finds a way on, and who has just registered reads where the letter went.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { signIn } from './harness/cloud-page.ts';
import { faultsOf } from './harness/faults-of.ts';
import { linkIn } from './harness/letters.ts';
import { operatorPassword, setUpFactor } from './harness/operator.ts';
import { ownerAccount } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

let ground: CloudGround;

beforeAll(async () => {
  ground = await openCloudGround();
}, 90_000);

afterAll(() => ground.close());

async function open(path: string): Promise<Page> {
  const context = await ground.browser.newContext({
    ...{ viewport: { width: 360, height: 800 }, locale: 'en-GB', bypassCSP: true },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(ground.cloud.program().url + path);
  return page;
}

const dead = 'a'.repeat(43);
const linkToVerify = (): Promise<string> => linkIn(ground.cloud.folder, ownerAccount.email, '/verify-email');

it('says of a reset that is over before anything is typed, and leads to another letter', async () => {
  const page = await open(`/reset-password#${dead}`);
  await page.getByText('This link is wrong, used or too old').waitFor();
  expect(await page.getByLabel('New password').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ask for a new letter' }).click();
  await page.getByLabel('Email').fill(ownerAccount.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByText('a letter with a link is on its way').waitFor();
}, 60_000);

it('says of an operator’s link that is over who sends another', async () => {
  const page = await open(`/backoffice/set-password#${dead}`);
  await page.getByText('an admin of the platform sends you a new one').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Email').waitFor();
}, 60_000);

it('says the same of an operator’s link that was used up while its page stood open', async () => {
  const { operatorLink } = ground;
  const [first, other] = [await open(operatorLink), await open(operatorLink)];
  await other.getByLabel('Password').fill(operatorPassword);
  await setUpFactor(first);
  await other.getByRole('button', { name: 'Set the password' }).click();
  await other.getByText('an admin of the platform sends you a new one').waitFor();
  expect(await other.getByLabel('Password').count()).toBe(0);
}, 60_000);

it('leads from an invitation that is over to the entrance', async () => {
  const page = await open(`/invitation#${dead}`);
  await page.getByText('Whoever invited you can send a new one.').waitFor();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Email or username').waitFor();
}, 60_000);

it('asks again for an invitation while the cloud cannot be asked, and blames nobody who invited', async () => {
  const page = await open('/');
  await page.route('**/trpc/invitations.look*', (route) => route.abort());
  await page.goto(`${ground.cloud.program().url}/invitation#${dead}`);
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  expect(await page.getByText('Whoever invited you can send a new one.').count()).toBe(0);
  await page.unroute('**/trpc/invitations.look*');
  await retry.click();
  await page.getByText('Whoever invited you can send a new one.').waitFor();
  expect(await retry.count()).toBe(0);
}, 60_000);

it('says to which address the letter went, sends it again, and leads to where it is put right', async () => {
  const page = await open(`/verify-email#${dead}`);
  await page.getByText('the top of each page sends you a new letter').waitFor();
  await page.getByRole('button', { name: 'To the first page' }).click();
  await signIn(page, ownerAccount);
  await page.getByText(`We sent a letter to ${ownerAccount.email}.`).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const first = await linkToVerify();
  await page.getByRole('button', { name: 'Send the letter again' }).click();
  await page.getByText('The letter is on its way.').waitFor();
  await until('the other letter has come', async () => (await linkToVerify()) !== first);
  await page.getByRole('link', { name: 'Correct the address' }).click();
  await page.getByLabel('New email').waitFor();
}, 60_000);

it('says to who opens the link of a confirmed address again that nothing is left, and leads on', async () => {
  const link = await linkToVerify();
  const first = await open('/');
  await signIn(first, ownerAccount);
  await first.getByText(`We sent a letter to ${ownerAccount.email}.`).waitFor();
  await first.goto(link);
  await first.getByRole('button', { name: 'Confirm the address' }).click();
  await first.getByText('Your address is confirmed.').waitFor();
  await first.goto('about:blank');
  await first.goto(link);
  await first.getByText('Your address is confirmed already.').waitFor();
  expect(await faultsOf(first)).toEqual([]);
  await first.getByRole('button', { name: 'To the first page' }).click();
  await first.getByRole('heading', { name: 'Tonight' }).waitFor();
}, 60_000);
