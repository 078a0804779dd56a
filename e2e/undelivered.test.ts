// A letter that a mail server refuses for good: whoever had it sent reads so beside the invitation, on the staff page as in the
// list of operators, and of one that was taken nothing of the kind.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './harness/faults-of.ts';
import { type MailGround, openMailGround } from './harness/mail-ground.ts';
import { until } from './harness/until.ts';

const nobody = 'zoe@misspelt.example';

let ground: MailGround;

beforeAll(async () => {
  ground = await openMailGround({ unknown: [nobody] });
  await ground.registerOwner();
}, 120_000);

afterAll(() => ground.close());

const rowOf = (page: Page, who: string) => page.getByRole('listitem').filter({ hasText: who });

const words = 'the letter could not be delivered';

/** Letters leave within seconds; a page says what was known when it was opened. */
async function expectTold(page: Page, somebody: string): Promise<void> {
  const { letters } = ground.mailServer;
  await until(`${words}, to ${nobody}`, async () => {
    await page.reload();
    await rowOf(page, nobody).waitFor();
    return (await rowOf(page, nobody).getByText(words).count()) === 1;
  });
  await until(`a letter to ${somebody}`, async () => letters.some(({ to }) => to === somebody));
  await page.reload();
  await rowOf(page, somebody).waitFor();
  expect(await rowOf(page, somebody).getByText(words).count()).toBe(0);
  expect(letters.filter(({ to }) => to === nobody)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
}

it('is said to an owner beside the invitation', async () => {
  const somebody = 'kofi@example.com';
  const page = await ground.openAsOwner('/staff');
  await page.getByLabel('Email addresses').fill(`${nobody}, ${somebody}`);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await rowOf(page, somebody).waitFor();
  await expectTold(page, somebody);
}, 60_000);

it('is said to an admin in the list of operators', async () => {
  const somebody = 'omar@hoststand.example';
  const page = await ground.openOffice();
  await page.goto(`${ground.cloud.program().url}/backoffice/operators`);
  for (const [name, email] of [
    ['Zoë Zapata', nobody],
    ['Omar Haddad', somebody],
  ] as const) {
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Email').fill(email);
    await page.getByRole('button', { name: 'Invite an operator' }).click();
    await rowOf(page, email).waitFor();
  }
  await expectTold(page, somebody);
  const why = 'The mail server answered 550';
  await rowOf(page, nobody).getByText(why).waitFor();
  await rowOf(page, nobody).getByRole('link', { name: 'Letters that did not leave' }).click();
  const reason = rowOf(page, why).first();
  await reason.getByText(`${nobody} · Invitation of an operator`).waitFor();
  expect(await reason.innerText()).not.toContain(somebody);
}, 60_000);
