// An operator whose recovery codes were lost on the way, because the page went away before they were written down, gets new
// ones from their app, and is in only once they say that they have kept them. Used-up ones are renewed on their own page.
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { codeAt, stepAt } from '#server/operators/totp.ts';
import { launchBrowser } from './harness/browser.ts';
import { faultsOf } from './harness/faults-of.ts';
import { inviteOperator, operatorPassword, setUpFactor, shownCodes } from './harness/operator.ts';
import { startCloud } from './harness/programs.ts';

it('shows recovery codes until the operator says that they are kept', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const token = await inviteOperator(cloud);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${cloud.program().url}/backoffice/set-password#${token}`);

  const secret = await setUpFactor(page);
  const lost = await shownCodes(page);
  await page.reload();
  await page.getByText('you are shown new ones').waitFor();
  // The code of this half minute was taken already.
  await page.getByLabel('Code of your app').fill(codeAt(secret, stepAt(Date.now()) + 1));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Your recovery codes' }).and(page.locator(':focus')).waitFor();
  const codes = await shownCodes(page);
  expect(new Set([...lost, ...codes]).size).toBe(20);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied: all ten codes.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'));
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Hoststand recovery codes of olga@hoststand.example').waitFor();
  expect(await page.getByRole('button', { name: 'I have kept them' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
}, 90_000);

async function signInWith(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('Email').fill('olga@hoststand.example');
  await page.getByLabel('Password').fill(operatorPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Code of your app').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}

it('renews them on the operator’s own page, and counts the new ones once they are kept', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const token = await inviteOperator(cloud);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(20_000);
  await page.goto(`${cloud.program().url}/backoffice/set-password#${token}`);
  const secret = await setUpFactor(page);
  const [first = '', second = ''] = await shownCodes(page);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();

  await signInWith(page, first);
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Your account' }).click();
  await page.getByText('9 of 10 are left.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Code of your app').fill('000000');
  await page.getByRole('button', { name: 'Show new codes' }).click();
  await page.getByText('This code is wrong, used or too old.').waitFor();
  // The code of this half minute was taken already.
  await page.getByLabel('Code of your app').fill(codeAt(secret, stepAt(Date.now()) + 1));
  await page.getByRole('button', { name: 'Show new codes' }).click();
  await page.getByRole('heading', { name: 'Your recovery codes' }).and(page.locator(':focus')).waitFor();
  const [renewed = ''] = await shownCodes(page);
  expect(await faultsOf(page)).toEqual([]);

  // Shown and not kept: the way out asks.
  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Leave without saving?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByText('10 of 10 are left.').waitFor();

  await signInWith(page, second);
  await page.getByText('This code is wrong, used or too old.').waitFor();
  await page.getByLabel('Code of your app').fill(renewed);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('9 of 10 are left.').waitFor();
}, 120_000);
