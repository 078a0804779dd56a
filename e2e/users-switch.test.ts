// An operator puts somebody out and takes them back: each is offered where it changes something, in the list and on the
// page of the person.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { faultsOf } from './harness/faults-of.ts';
import { ownerAccount } from './harness/restaurant.ts';

let ground: CloudGround;
let page: Page;

beforeAll(async () => {
  ground = await openCloudGround();
  page = await ground.openOffice();
  await page.getByRole('link', { name: 'Users', exact: true }).click();
}, 120_000);

afterAll(() => ground.close());

const putOut = () => page.getByRole('button', { name: 'Put out', exact: true });
const takeBack = () => page.getByRole('button', { name: 'Take back', exact: true });
const owner = () => page.getByRole('listitem').filter({ hasText: ownerAccount.email });

it('offers to put out who is in, and to take back who is out', async () => {
  await owner().getByRole('checkbox').check();
  await putOut().click();
  expect(await takeBack().count()).toBe(0);
  await page.getByRole('button', { name: 'Yes, put out' }).click();
  await owner().getByText('not active').waitFor();
  expect(await putOut().count()).toBe(0);
  await owner().getByRole('checkbox').check();
  await takeBack().waitFor();
  expect(await putOut().count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await owner().getByRole('link').first().click();
  await takeBack().click();
  await putOut().waitFor();
  expect(await takeBack().count()).toBe(0);
}, 60_000);
