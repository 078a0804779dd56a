// Somebody applies, the first operator comes in by a link and an app, reviews and approves; and every page
// of the back office fits a telephone with nothing that keeps anybody out.
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { faultsOf } from './harness/faults-of.ts';
import { comeIn, inviteOperator, operatorPassword } from './harness/operator.ts';
import { startCloud } from './harness/programs.ts';

async function openPage(url: string): Promise<Page> {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return page;
}

async function apply(page: Page): Promise<void> {
  await page.getByLabel('Name of the restaurant').fill('Taberna Lola');
  await page.getByLabel('Your name').fill('Lola Méndez');
  await page.getByLabel('Email').fill('lola@example.com');
  await page.getByLabel('Phone').fill('+34 600 123 456');
  await page.getByLabel('What you are known for').fill('Rabo de toro');
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.getByLabel('When you are open').and(page.locator(':focus')).waitFor();
  await page.getByText('Fill this in.').waitFor();
  await page.getByLabel('When you are open').fill('Tuesday to Sunday, evenings');
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.getByText('We have it').waitFor();
  await page.getByText('We look at it and write to lola@example.com.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
}

const paths = [
  ...[
    'tenants',
    'restaurants',
    'users',
    'applications',
    'plan-requests',
    'withdrawals',
    'announcements',
    'plans',
    'audit',
    'settings',
    'operators',
    'account',
  ],
].map((name) => `/backoffice/${name}`);

it('leads from an application to a tenant, through a door with two locks', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const token = await inviteOperator(cloud);
  const { url } = cloud.program();
  const applicant = await openPage(`${url}/apply`);
  expect(await faultsOf(applicant)).toEqual([]);
  await apply(applicant);

  const page = await openPage(`${url}/backoffice/set-password#${token}`);
  const [recoveryCode = ''] = await comeIn(page);
  await page.getByRole('link', { name: 'Applications' }).click();
  await page.getByRole('button', { name: 'Take into review' }).click();
  await page.getByText('in review').waitFor();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await page.getByText('Taberna Lola is a tenant now.').waitFor();
  await page.getByRole('link', { name: 'Tenants' }).click();
  await page.getByRole('link', { name: 'Taberna Lola' }).click();
  await page.getByText('Lola Méndez (lola@example.com)').waitFor();

  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Email').fill('olga@hoststand.example');
  await page.getByLabel('Password').fill(operatorPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Code of your app').fill(recoveryCode);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Taberna Lola' }).waitFor();

  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/backoffice', ...paths]) {
    await page.goto(url + path);
    await page.waitForLoadState('networkidle');
    expect(await faultsOf(page), path).toEqual([]);
  }
}, 180_000);
