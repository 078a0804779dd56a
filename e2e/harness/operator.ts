// The first operator of a cloud, through the door every operator takes: a link, a password, and the code of an app.
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { codeAt, stepAt } from '#server/operators/totp.ts';
import { must } from '#shared/must.ts';
import type { Runner } from './programs.ts';

export const operatorPassword = 'seven herons over the weir';

/** The embedded database has one user at a time, so the service rests while the command runs. */
export async function inviteOperator(cloud: Runner): Promise<string> {
  await cloud.stop();
  const words = ['operator', 'invite', '--email', 'olga@hoststand.example', '--name', 'Olga Ortiz'];
  const said = execFileSync(process.execPath, ['cloud/server/admin.ts', ...words, '--data', cloud.folder], {
    encoding: 'utf8',
  });
  await cloud.start();
  const [, rest = ''] = said.split(`${cloud.program().url}/backoffice/set-password#`);
  return must(/^[\w-]{43}/.exec(rest)?.[0], 'the link leads to this service');
}

/** From the page of the link to the recovery codes; the answer is what their app holds. */
export async function setUpFactor(page: Page): Promise<string> {
  await page.getByLabel('Password').fill(operatorPassword);
  await page.getByRole('button', { name: 'Set the password' }).click();
  const key = page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  const secret = (await key.innerText()).replaceAll(' ', '');
  await page.getByLabel('Code of your app').fill(codeAt(secret, stepAt(Date.now())));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
  return secret;
}

export const shownCodes = (page: Page): Promise<readonly string[]> =>
  page.getByText(/^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/).allInnerTexts();

/** From the page of the link; the answer are their recovery codes. */
export async function comeIn(page: Page): Promise<readonly string[]> {
  await setUpFactor(page);
  const codes = await shownCodes(page);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  return codes;
}
