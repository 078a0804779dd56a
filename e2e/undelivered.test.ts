// A letter that a mail server refuses for good: whoever had it sent reads so beside the invitation, on the staff page as in the
// list of operators, and of one that was taken nothing of the kind.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSmtpServer, type SmtpServer } from '#server/mail/testing/smtp-server.ts';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { demoOwner, demoRestaurant } from '../scripts/start/demo.ts';
import { launchBrowser } from './harness/browser.ts';
import { openCloudPage, signIn } from './harness/cloud-page.ts';
import { faultsOf } from './harness/faults-of.ts';
import { comeIn, inviteOperator } from './harness/operator.ts';
import { type Runner, startCloud } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

const nobody = 'zoe@misspelt.example';

let mailServer: SmtpServer;
let cloud: Runner;
let browser: Browser;
let operatorToken: string;

beforeAll(async () => {
  mailServer = await openSmtpServer({ unknown: [nobody] });
  cloud = await startCloud({ SMTP_URL: mailServer.url });
  operatorToken = await inviteOperator(cloud);
  const { accounts } = createCloudClient(cloud.program().url);
  await accounts.register.mutate({
    ...{ ...ownerAccount, ownerName: demoOwner.name, restaurant: demoRestaurant },
  });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await cloud.remove();
  await mailServer.close();
});

const rowOf = (page: Page, who: string) => page.getByRole('listitem').filter({ hasText: who });

const words = 'the letter could not be delivered';

/** Letters leave within seconds; a page says what was known when it was opened. */
async function expectTold(page: Page, somebody: string): Promise<void> {
  await until(`${words}, to ${nobody}`, async () => {
    await page.reload();
    await rowOf(page, nobody).waitFor();
    return (await rowOf(page, nobody).getByText(words).count()) === 1;
  });
  await until(`a letter to ${somebody}`, async () => mailServer.letters.some(({ to }) => to === somebody));
  await page.reload();
  await rowOf(page, somebody).waitFor();
  expect(await rowOf(page, somebody).getByText(words).count()).toBe(0);
  expect(mailServer.letters.filter(({ to }) => to === nobody)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
}

it('is said to an owner beside the invitation', async () => {
  const somebody = 'kofi@example.com';
  const page = await openCloudPage(browser, `${cloud.program().url}/staff`);
  await signIn(page, ownerAccount);
  await page.getByLabel('Email addresses').fill(`${nobody}, ${somebody}`);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await rowOf(page, somebody).waitFor();
  await expectTold(page, somebody);
}, 60_000);

it('is said to an admin in the list of operators', async () => {
  const somebody = 'omar@hoststand.example';
  const { url } = cloud.program();
  const page = await openCloudPage(browser, `${url}/backoffice/set-password#${operatorToken}`);
  await comeIn(page);
  await page.goto(`${url}/backoffice/operators`);
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
