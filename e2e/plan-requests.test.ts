// An owner asks for another plan: denied they read why, asked again they take it back, and approved they have it on the
// page that is open, while an operator who was slower is told that it is decided.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { openCloudPage } from './harness/cloud-page.ts';
import { faultsOf } from './harness/faults-of.ts';
import { linkIn } from './harness/letters.ts';
import { comeIn } from './harness/operator.ts';
import { ownerSignIn } from './harness/restaurant.ts';

let ground: CloudGround;
let owner: Page;
let olga: Page;
let omar: Page;

beforeAll(async () => {
  ground = await openCloudGround();
  olga = await ground.openOffice();
  omar = await openCloudPage(ground.browser, await inviteOmar());
  await comeIn(omar);
  owner = await ground.openAsOwner('/plan');
}, 180_000);

afterAll(() => ground.close());

async function inviteOmar(): Promise<string> {
  await olga.goto(`${ground.cloud.program().url}/backoffice/operators`);
  await olga.getByLabel('Name').fill('Omar Haddad');
  await olga.getByLabel('Email').fill('omar@hoststand.example');
  await olga.getByRole('combobox', { name: 'Role' }).click();
  await olga.getByRole('option', { name: 'Admin' }).click();
  await olga.getByRole('button', { name: 'Invite an operator' }).click();
  return linkIn(ground.cloud.folder, 'omar@hoststand.example', '/backoffice/set-password');
}

async function ask(plan: string, line: string): Promise<void> {
  await owner.getByRole('button', { name: `Ask for ${plan}` }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByLabel('Anything we should know').fill(line);
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await owner.getByText(`You asked for ${plan}`).waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

async function openDecision(page: Page, name: string): Promise<void> {
  await page.goto(`${ground.cloud.program().url}/backoffice/plan-requests`);
  await page.getByRole('button', { name }).click();
}

it('is denied with a reason, which the owner reads', async () => {
  await ask('Premium', 'We open a second room in May.');
  expect(await faultsOf(owner)).toEqual([]);
  await openDecision(olga, 'Deny');
  await olga.getByText('We open a second room in May.').waitFor();
  const dialog = olga.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Deny' }).click();
  await dialog.getByText('Fill this in.').waitFor();
  await dialog.getByLabel('Reason').fill('The bill of March is open.');
  await dialog.getByRole('button', { name: 'Deny' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await olga.getByText('denied').first().waitFor();
  expect(await olga.getByRole('button', { name: 'Deny' }).count()).toBe(0);
  await owner.getByText('The bill of March is open.').waitFor();
  await owner.getByText('Olga Ortiz').waitFor();
  await owner.getByRole('heading', { name: 'Your plan: Free' }).waitFor();
}, 60_000);

it('stays in sight when a look at what became of it fails, is taken back, and may be asked again', async () => {
  await ask('Basic', 'Then the smaller one.');
  const looks = /\/trpc\/[^?]*plan\.show/;
  await owner.route(looks, (route) => route.fulfill({ status: 500, body: '' }));
  const retry = owner.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await owner.getByText('You asked for Basic').waitFor();
  await owner.getByRole('heading', { name: 'Your plan: Free' }).waitFor();
  await owner.unroute(looks);
  await retry.click();
  await retry.waitFor({ state: 'hidden' });
  await owner.getByRole('button', { name: 'Take it back' }).click();
  await owner.getByText('taken back').first().waitFor();
  expect(await owner.getByText('You asked for Basic').count()).toBe(0);
  await owner.getByRole('button', { name: 'Ask for Basic', disabled: false }).waitFor();
}, 60_000);

it('holds on the open page once it is approved, and an operator who was slower is told', async () => {
  await ask('Premium', 'The bill is paid.');
  await openDecision(olga, 'Give them this plan');
  await openDecision(omar, 'Give them this plan');
  await olga.getByRole('dialog').getByText('From Free to Premium.').waitFor();
  await olga.getByRole('dialog').getByRole('button', { name: 'Give them this plan' }).click();
  await olga.getByRole('dialog').waitFor({ state: 'hidden' });
  await owner.getByRole('heading', { name: 'Your plan: Premium' }).waitFor();

  await omar.getByRole('dialog').getByRole('button', { name: 'Give them this plan' }).click();
  await omar.getByText('Somebody has decided this already.').waitFor();
  await omar.keyboard.press('Escape');
  await omar.getByRole('button', { name: 'Give them this plan' }).waitFor({ state: 'hidden' });
  await omar.getByText('The bill is paid.').waitFor();
  expect(await faultsOf(omar)).toEqual([]);
}, 60_000);

// An operator had given a plan that is too small without a word of what it has less of.
it('tells an operator, before they give a smaller one, what its owner read of it', async () => {
  const api = createCloudClient(ground.cloud.program().url);
  await api.accounts.signIn.mutate(ownerSignIn);
  const [own] = await api.restaurants.list.query();
  const restaurantId = must(own, 'an owner has a restaurant').id;
  for (const name of ['Iker Soto', 'Lia Chen', 'Noor Aziz', 'Pau Vidal'])
    await api.staff.add.mutate({ restaurantId, name, role: 'server' });
  await ask('Free', 'We close the terrace.');
  await owner.getByRole('button', { name: 'Ask for Basic', disabled: true }).waitFor();
  await openDecision(olga, 'Give them this plan');
  const dialog = olga.getByRole('dialog');
  await dialog.getByText('From Premium to Free.').waitFor();
  await dialog.getByText('What Free has less of').waitFor();
  const staff = dialog.getByRole('listitem').filter({ hasText: 'People on staff' });
  await staff.getByText(/\d today, 5 with Free\. Nobody is taken off\./).waitFor();
  await dialog.getByText('Own logo and colour: not in Free.').waitFor();
}, 60_000);
