// An owner reads what other plans hold and how to get one, and takes along the days of the audit trail they looked for.
import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { demoOwner } from '../scripts/start/demo.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
import { signIn } from './harness/cloud-page.ts';
import { faultsOf } from './harness/faults-of.ts';
import { startCloud } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';

it('shows the other plans, and the trail of chosen days as a spreadsheet', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const { url } = cloud.program();
  await openDemoRestaurant(url, ownerAccount);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(20_000);
  await page.goto(`${url}/plan`);
  await signIn(page, ownerAccount);
  const premium = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Premium' }) });
  await premium.getByText('Own logo and colour').waitFor();
  await premium.getByText('2,000').waitFor();
  await premium.getByText('€99 a month').waitFor();
  await premium.getByText('€990 a year').waitFor();
  await page.getByText('Tell whoever runs Hoststand for you which').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`${url}/audit`);
  await page.getByText('Signed in').first().waitFor();
  await page.getByLabel('Until').fill('2001-05-01');
  await page.getByText('No change matches').waitFor();
  await page.getByLabel('Until').fill('');
  await page.getByLabel('From').fill('2001-05-01');
  await page.getByText('Signed in').first().waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a spreadsheet (CSV)' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^audit-trail-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await saved.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toBe('Entry,Time,What was done,By,Of,Name,Before,After,Address');
  expect(lines.some((line) => line.includes(`Signed in,${demoOwner.name},account`))).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
});
