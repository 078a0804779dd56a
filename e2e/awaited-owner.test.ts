// A restaurant whose owner was invited and has not accepted: its pages and its tenant's say whom it waits for, and since when.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoOwner } from '../scripts/start/demo.ts';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { faultsOf } from './harness/faults-of.ts';
import { linkIn } from './harness/letters.ts';
import { comeIn } from './harness/operator.ts';
import { ownerAccount } from './harness/restaurant.ts';

const { email, password } = ownerAccount;
const restaurant = 'La Sirena';

let ground: CloudGround;
let operator: Page;

beforeAll(async () => {
  ground = await openCloudGround();
  operator = await openPage(ground.cloud.program().url + ground.operatorLink);
  await comeIn(operator);
}, 120_000);

afterAll(() => ground.close());

async function openPage(address: string): Promise<Page> {
  const context = await ground.browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function createTenant(): Promise<void> {
  await operator.goto(`${ground.cloud.program().url}/backoffice/tenants`);
  await operator.getByRole('button', { name: 'New tenant' }).click();
  const dialog = operator.getByRole('dialog');
  await dialog.getByLabel('Restaurant', { exact: true }).fill(restaurant);
  await dialog.getByLabel('Short name', { exact: true }).fill('la-sirena');
  await dialog.getByLabel('Name of the owner').fill(demoOwner.name);
  await dialog.getByLabel('Email of the owner').fill(email);
  await dialog.getByRole('button', { name: 'Make and invite the owner' }).click();
  await dialog.waitFor({ state: 'detached' });
  await operator.getByRole('link', { name: restaurant }).click();
}

const awaited = (page: Page): Locator => page.getByRole('region', { name: `${restaurant} has no owner yet` });

const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(Date.now());
const story = `${demoOwner.name} (${email}) was invited as owner on ${today}, not accepted yet.`;

it('is told of by the page of its tenant, where the letter is sent again', async () => {
  await createTenant();
  await awaited(operator).getByText(story).waitFor();
  await awaited(operator).getByText('The letter works until').waitFor();
  expect(await faultsOf(operator)).toEqual([]);
  const first = await linkIn(ground.cloud.folder, email, '/invitation');
  await awaited(operator).getByRole('button', { name: 'Send again' }).click();
  await operator.getByText(`The invitation of ${email} is on its way again.`).first().waitFor();
  const late = await openPage(first);
  await late.getByText('This invitation is wrong, used, withdrawn or too old.').waitFor();
});

it('is told of by its own pages, until the owner accepts', async () => {
  await operator.getByRole('button', { name: 'Look as this tenant' }).click();
  await operator.getByLabel('Why you look').fill('They wrote that nobody can come in.');
  await operator.getByRole('button', { name: 'Look now' }).click();
  await operator.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
  for (const name of ['Restaurant', 'Staff']) {
    await operator.getByRole('link', { name, exact: true }).click();
    await awaited(operator).getByText(story).waitFor();
    const again = awaited(operator).getByRole('button', { name: 'Send again' });
    expect(await again.isDisabled()).toBe(true);
  }

  const owner = await openPage(await linkIn(ground.cloud.folder, email, '/invitation'));
  await owner.getByLabel('Email or username').fill(email);
  await owner.getByLabel('Password').fill(password);
  await owner.getByRole('button', { name: 'Sign in' }).click();
  await owner.getByRole('button', { name: `Accept as ${email}` }).click();
  await owner.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
  await operator.reload();
  await operator.getByRole('heading', { level: 1, name: 'Staff' }).waitFor();
  await operator.getByText(demoOwner.name).first().waitFor();
  await awaited(operator).waitFor({ state: 'detached' });
});
