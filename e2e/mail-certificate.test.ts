// A mail server whose certificate nobody vouches for: operators read in the settings which letters wait, why, and that
// NODE_EXTRA_CA_CERTS is what helps, in both languages.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selfSigned } from '#server/mail/testing/self-signed.ts';
import { openSmtpServer, type SmtpServer } from '#server/mail/testing/smtp-server.ts';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { demoOwner, demoRestaurant } from '../scripts/start/demo.ts';
import { launchBrowser } from './harness/browser.ts';
import { openCloudPage } from './harness/cloud-page.ts';
import { faultsOf } from './harness/faults-of.ts';
import { comeIn, inviteOperator } from './harness/operator.ts';
import { type Runner, startCloud } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

let mailServer: SmtpServer;
let cloud: Runner;
let browser: Browser;
let operatorToken: string;

beforeAll(async () => {
  mailServer = await openSmtpServer({ certificate: selfSigned(new Date()) });
  cloud = await startCloud({ SMTP_URL: mailServer.url.replace('//', '//hoststand:s3cret-of-mail@') });
  operatorToken = await inviteOperator(cloud);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await cloud.remove();
  await mailServer.close();
});

it('says why letters wait and what to do, and no password', async () => {
  const { url } = cloud.program();
  const page = await openCloudPage(browser, `${url}/backoffice/set-password#${operatorToken}`);
  await comeIn(page);
  await page.goto(`${url}/backoffice/settings`);
  await page.getByText('No letter is held up').waitFor();
  const { accounts } = createCloudClient(url);
  await accounts.register.mutate({
    ...{ ...ownerAccount, ownerName: demoOwner.name, restaurant: demoRestaurant },
  });
  const reason = page.getByRole('listitem').filter({
    has: page.getByRole('heading', {
      name: 'The certificate of the mail server is not trusted: “self-signed certificate”',
    }),
  });
  await until('the reason', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Letters that did not leave' }).waitFor();
    await page.getByText('No letter is held up').or(page.getByText(ownerAccount.email)).first().waitFor();
    return (await reason.count()) === 1;
  });
  const said = await reason.innerText();
  expect(said).toContain('NODE_EXTRA_CA_CERTS');
  expect(said).toContain(`${ownerAccount.email} · Confirm an address`);
  expect(await page.content()).not.toContain('s3cret-of-mail');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByText('no es de confianza: «self-signed certificate»').waitFor();
}, 60_000);
