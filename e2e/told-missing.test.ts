// A button that has nothing to send yet is not grey without a word: pressed, it sends nothing, the field that lacks
// something says so and has the focus, until it is typed into.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { faultsOf } from './harness/faults-of.ts';
import { ownerAccount } from './harness/restaurant.ts';

const MISSING = 'Fill this in.';

let ground: CloudGround;
let owner: Page;
let operator: Page;

beforeAll(async () => {
  ground = await openCloudGround();
  operator = await ground.openOffice();
  owner = await ground.openAsOwner('/');
  await owner.getByRole('heading', { name: 'Tonight' }).waitFor();
}, 120_000);

afterAll(() => ground.close());

/** What reached the cloud while something was done, questions apart. */
async function changesSentBy(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const sent: string[] = [];
  const note = (request: { method(): string; url(): string }): void => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  };
  page.on('request', note);
  await act();
  page.off('request', note);
  return sent;
}

it('asks for both passwords, one after the other, before one is changed', async () => {
  await owner.goto(`${ground.cloud.program().url}/account`);
  const form = owner.getByRole('form', { name: 'Password' });
  const change = form.getByRole('button', { name: 'Change the password' });
  const current = form.getByLabel('Password you have now');
  const sent = await changesSentBy(owner, async () => {
    await change.click();
    await current.and(owner.locator(':focus')).waitFor();
    expect(await form.getByText(MISSING).count()).toBe(2);
    expect(await faultsOf(owner)).toEqual([]);
    await current.fill(ownerAccount.password);
    expect(await form.getByText(MISSING).count()).toBe(1);
    await change.click();
    await form.getByLabel('New password').and(owner.locator(':focus')).waitFor();
  });
  expect(sent).toEqual([]);
  await form.getByLabel('New password').fill('short');
  await change.click();
  await form.getByText('at least 15 characters').first().waitFor();
  await current.fill('');
  await form.getByLabel('New password').fill('');
});

it('says of a PIN what one looks like', async () => {
  await owner.getByRole('link', { name: 'Staff' }).click();
  await owner
    .getByRole('button', { name: /^Set PIN of / })
    .first()
    .click();
  const dialog = owner.getByRole('dialog');
  const words = dialog.getByText('Four to eight digits');
  await dialog.getByLabel('PIN').fill('1234');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.locator('[aria-invalid="true"]:focus').waitFor();
  expect(await words.count()).toBe(1);
  await dialog.getByLabel('PIN').fill('5791');
  expect(await dialog.locator('[aria-invalid="true"]').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

it('asks for what a new address lacks once it is to be saved, and not before', async () => {
  await owner.getByRole('link', { name: 'Restaurant', exact: true }).click();
  const form = owner.getByRole('form', { name: 'Addresses' });
  await form.getByRole('button', { name: 'Add an address' }).click();
  expect(await form.getByRole('alert').count()).toBe(0);
  const sent = await changesSentBy(owner, async () => {
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByLabel('Street and number').and(owner.locator(':focus')).waitFor();
    expect(await form.getByText(MISSING).count()).toBe(2);
    expect(await faultsOf(owner)).toEqual([]);
    await form.getByLabel('Street and number').fill('Calle de los Cuchilleros 17');
    await form.getByLabel('City').fill('Madrid');
    await form.getByLabel('Coordinates').fill('somewhere');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByLabel('Coordinates').and(owner.locator(':focus')).waitFor();
  });
  expect(sent).toEqual([]);
  await form.getByLabel('Coordinates').fill('');
  await form.getByRole('button', { name: 'Save' }).click();
  await owner.getByText('Addresses: saved.').waitFor();
});

it('says to an operator what an announcement lacks, and takes spaces for nothing', async () => {
  await operator.getByRole('link', { name: 'Announcements' }).click();
  await operator.getByLabel('In English').fill('The cloud rests from two to three at night.');
  await operator.getByLabel('In Spanish').fill('   ');
  const sent = await changesSentBy(operator, async () => {
    await operator.getByRole('button', { name: 'Announce' }).click();
    await operator.getByLabel('In Spanish').and(operator.locator(':focus')).waitFor();
    expect(await operator.getByText(MISSING).count()).toBe(1);
  });
  expect(sent).toEqual([]);
  expect(await faultsOf(operator)).toEqual([]);
  await operator.getByLabel('In Spanish').fill('La nube descansa de dos a tres de la noche.');
  await operator.getByRole('button', { name: 'Announce' }).click();
  await operator.getByRole('button', { name: 'End now' }).waitFor();
});

it('asks an owner why they leave before a request is sent', async () => {
  await owner.goto(`${ground.cloud.program().url}/plan`);
  const reason = owner.getByLabel('Reason');
  const sent = await changesSentBy(owner, async () => {
    await owner.getByRole('button', { name: 'Ask to leave' }).click();
    await reason.and(owner.locator(':focus')).waitFor();
    await owner.getByText(MISSING).waitFor();
  });
  expect(sent).toEqual([]);
  await reason.fill('We close in May.');
  expect(await owner.getByText(MISSING).count()).toBe(0);
  await reason.fill('');
});

it('says why a plan nobody changed is not saved, and which number of a plan cannot be right', async () => {
  await operator.getByRole('link', { name: 'Plans' }).click();
  const basic = operator.getByRole('region', { name: 'Basic' });
  const save = basic.getByRole('button', { name: 'Save Basic' });
  await save.waitFor();
  expect(await save.isDisabled()).toBe(true);
  expect(await save.getAttribute('aria-description')).toBe('Nothing of Basic is changed yet.');
  const staff = basic.getByLabel('People on staff');
  const kept = await staff.inputValue();
  await staff.fill('many');
  await save.click();
  await staff.and(operator.locator(':focus')).waitFor();
  expect(await basic.getByText('A whole number from 1').count()).toBe(1);
  expect(await operator.getByRole('dialog').count()).toBe(0);
  await staff.fill(kept);
});

it('asks an operator for the code that new recovery codes need', async () => {
  await operator.getByRole('button', { name: 'Your menu' }).click();
  await operator.getByRole('menuitem', { name: 'Your account' }).click();
  await operator.getByRole('button', { name: 'Show new codes' }).click();
  await operator.getByLabel('Code of your app').and(operator.locator(':focus')).waitFor();
  await operator.getByText(MISSING).waitFor();
  expect(await faultsOf(operator)).toEqual([]);
});
