// An operator whose recovery codes were lost on the way, because the page went away before they were written down, gets new
// ones from their app, and is in only once they say that they have kept them.
import { expect, it, onTestFinished } from 'vitest';
import { codeAt, stepAt } from '#server/operators/totp.ts';
import { launchBrowser } from './harness/browser.ts';
import { faultsOf } from './harness/faults-of.ts';
import { inviteOperator, setUpFactor, shownCodes } from './harness/operator.ts';
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
