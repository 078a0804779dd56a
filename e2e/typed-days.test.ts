// Days are typed in the order of the page's language and read back in words: in the trail, and where an operator says when
// a subscription runs, where a day that is emptied stays empty and is asked for.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { faultsOf } from './harness/faults-of.ts';

let ground: CloudGround;

beforeAll(async () => {
  ground = await openCloudGround();
}, 180_000);

afterAll(() => ground.close());

it('narrows the trail to days as the language of the page writes them', async () => {
  const page = await ground.openAsOwner('/audit');
  await page.getByText('Signed in').first().waitFor();
  await page.getByLabel('Until').fill('050601');
  await page.getByText('Sunday, May 6, 2001').waitFor();
  await page.getByText('No change matches').waitFor();
  await page.getByLabel('Until').press('Tab');
  expect(await page.getByLabel('Until').inputValue()).toBe('5/6/2001');
  await page.getByLabel('From').fill('5/7/2001');
  await page.getByText('This day is before the first one.').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: /^Your menu/ }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByText('lunes, 7 de mayo de 2001').waitFor();
  expect(await page.getByLabel('Hasta').inputValue()).toBe('6/5/2001');
  await page.getByLabel('Hasta').fill('12/31/2001');
  await page.getByLabel('Hasta').press('Tab');
  await page.getByText('Esto no es un día.').waitFor();
  expect(await page.getByLabel('Hasta').inputValue()).toBe('12/31/2001');
});

it('asks for the first day of a subscription once it is emptied, and saves the days that are typed', async () => {
  const office = await ground.openOffice();
  await office.goto(`${ground.cloud.program().url}/backoffice/tenants`);
  await office.getByRole('link', { name: 'Casa Verde' }).click();
  const first = office.getByLabel('First day');
  await first.fill('');
  await office.getByRole('button', { name: 'Set the subscription' }).click();
  await office.getByText('Fill this in.').waitFor();
  expect(await first.inputValue()).toBe('');
  await first.fill('1/15/2026');
  await office.getByLabel('Last day').fill('1/14/2026');
  expect(await faultsOf(office)).toEqual([]);
  await office.getByText('The last day is not before the first.').waitFor();
  await office.getByLabel('Last day').fill('12/31/2030');
  await office.getByText('Tuesday, December 31, 2030').waitFor();
  await office.getByRole('button', { name: 'Set the subscription' }).click();
  await office.getByText('Saved.').waitFor();
  await office.reload();
  await office.getByText('Tuesday, December 31, 2030').waitFor();
  expect(await first.inputValue()).toBe('1/15/2026');
});
