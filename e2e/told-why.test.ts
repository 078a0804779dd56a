// Who is refused something, or finds an account closed, reads why in words meant for them, and what they can do.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { signIn } from './harness/cloud-page.ts';
import { faultsOf } from './harness/faults-of.ts';
import { ownerAccount } from './harness/restaurant.ts';

let ground: CloudGround;
let operator: Page;
let owner: Page;

beforeAll(async () => {
  ground = await openCloudGround();
  operator = await ground.openOffice();
}, 120_000);

afterAll(() => ground.close());

it('leads an owner who would apply once more to a further restaurant of their own', async () => {
  owner = await ground.openPage('/apply');
  expect(await faultsOf(owner)).toEqual([]);
  await owner.getByRole('link', { name: 'Sign in and add a restaurant' }).click();
  await signIn(owner, ownerAccount);
  await owner.getByRole('heading', { level: 1, name: 'All restaurants' }).waitFor();
  await owner.getByRole('form', { name: 'Add a restaurant' }).waitFor();
}, 60_000);

it('names the address of an invitation that is none, and sends nothing', async () => {
  await owner.getByRole('link', { name: 'Staff' }).click();
  const addresses = owner.getByLabel('Email addresses');
  await addresses.fill('zoe@example.com, yan@, walter');
  await owner.getByRole('button', { name: 'Invite' }).click();
  await owner.getByText('This is no email address: yan@ and walter.').waitFor();
  await addresses.fill('zoe@example.com, yan@example.com');
  expect(await owner.getByText('This is no email address').count()).toBe(0);
  await addresses.fill('');
}, 60_000);

it('tells an operator which short names are not to be had', async () => {
  await operator.getByRole('link', { name: 'Tenants', exact: true }).click();
  await operator.getByRole('button', { name: 'New tenant' }).click();
  await operator.getByLabel('Short name', { exact: true }).fill('admin');
  await operator.getByText('“admin” is kept by the platform for itself.').waitFor();
  await operator.getByLabel('Short name', { exact: true }).fill('La Sirena');
  await operator.getByLabel('Name of the owner').focus();
  await operator.getByText('3 to 50 lower-case letters').waitFor();
  await operator.getByLabel('Short name', { exact: true }).fill('la-sirena');
  await operator.getByLabel('Name of the owner').focus();
  await operator.getByText('Free.').waitFor();
  await operator.keyboard.press('Escape');
  await operator.getByRole('button', { name: 'Leave without saving' }).click();
}, 60_000);

it('tells an operator what they can do where the plan of a tenant is full', async () => {
  const applicant = await ground.openPage('/apply');
  await applicant.getByLabel('Name of the restaurant').fill('Taberna Lola');
  await applicant.getByLabel('Your name').fill('Lola Méndez');
  await applicant.getByLabel('Email').fill(ownerAccount.email);
  await applicant.getByLabel('Phone').fill('+34 600 123 456');
  await applicant.getByLabel('When you are open').fill('Evenings');
  await applicant.getByLabel('What you are known for').fill('Rabo de toro');
  await applicant.getByRole('button', { name: 'Send the application' }).click();
  await applicant.getByText('We have it').waitFor();
  await operator.getByRole('link', { name: 'Applications' }).click();
  await operator.getByRole('button', { name: 'Approve' }).click();
  const dialog = operator.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Becomes' }).click();
  await operator.getByRole('option', { name: 'part of another tenant' }).click();
  await dialog.getByRole('radio').first().click();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  const refusal = dialog
    .getByRole('alert')
    .filter({ hasText: 'Raise its own limit on its page, then approve.' });
  await refusal.waitFor();
  const remedy = refusal.getByRole('link', { name: /^Open .* to raise its limit$/ });
  await operator.setViewportSize({ width: 360, height: 640 });
  const [said, link] = [
    await refusal.getByText('Raise its own limit').boundingBox(),
    await remedy.boundingBox(),
  ];
  if (said === null || link === null) throw new Error('both are shown');
  expect(link.y).toBeGreaterThanOrEqual(said.y + said.height);
  expect(link.y + link.height).toBeLessThan(640);
  await operator.setViewportSize({ width: 1280, height: 800 });
  await remedy.click();
  await operator.getByLabel('Own limit: Restaurants').waitFor();
}, 60_000);

it('says whose words stand above the pages of a tenant that left', async () => {
  await owner.getByRole('link', { name: 'Plan' }).click();
  await owner.getByLabel('Reason').fill('We close for good.');
  await owner.getByRole('button', { name: 'Ask to leave' }).click();
  await owner.getByText('Your request is open.').waitFor();
  await operator.getByRole('link', { name: 'Withdrawals' }).click();
  await operator.getByRole('button', { name: 'Let them go' }).click();
  await operator.getByRole('dialog').getByRole('button', { name: 'Let them go' }).click();
  await operator.getByText('approved').first().waitFor();
  await owner.reload();
  const told = owner.getByText(
    'You asked to leave Hoststand, and this account is closed; the stand goes on.',
  );
  await told.waitFor();
  expect(await told.innerText()).toMatch(/“We close for good\.” Everything is kept until \w+/);
}, 60_000);

it('says how long who tried too often waits, and the same of somebody nobody knows', async () => {
  for (const name of [ownerAccount.email, 'nobody@example.com']) {
    const page = await ground.openPage('/');
    for (let tried = 0; tried < 10; tried += 1) {
      await signIn(page, { email: name, password: `wrong password number ${tried}` });
      await page.getByText('Name or password is wrong.').waitFor();
      await page.getByRole('button', { name: 'Sign in', disabled: false }).waitFor();
    }
    await signIn(page, { email: name, password: 'one more' });
    await page.getByText('Too many wrong tries. Try again in 1 minute.').waitFor();
  }
}, 120_000);
