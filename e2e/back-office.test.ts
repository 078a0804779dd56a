// Somebody applies, the first operator comes in by a link and an app, reviews and approves; and every page
// of the back office fits a telephone with nothing that keeps anybody out.
import { execFileSync } from 'node:child_process';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { codeAt, stepAt } from '#server/operators/totp.ts';
import { launchBrowser } from './harness/browser.ts';
import { type Runner, startCloud } from './harness/programs.ts';

const password = 'seven herons over the weir';

async function openPage(url: string): Promise<Page> {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return page;
}

/** The embedded database has one user at a time, so the service rests while the command runs. */
async function inviteOperator(cloud: Runner): Promise<string> {
  await cloud.stop();
  const words = ['operator', 'invite', '--email', 'olga@hoststand.example', '--name', 'Olga Ortiz'];
  const said = execFileSync(process.execPath, ['cloud/server/admin.ts', ...words, '--data', cloud.folder], {
    encoding: 'utf8',
  });
  await cloud.start();
  return /#([\w-]{43})/.exec(said)?.[1] ?? '';
}

async function apply(page: Page): Promise<void> {
  await page.getByLabel('Name of the restaurant').fill('Taberna Lola');
  await page.getByLabel('Your name').fill('Lola Méndez');
  await page.getByLabel('Email').fill('lola@example.com');
  await page.getByLabel('Phone').fill('+34 600 123 456');
  await page.getByLabel('What you are known for').fill('Rabo de toro');
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.getByText('Please fill this in.').waitFor();
  await page.getByLabel('When you are open').fill('Tuesday to Sunday, evenings');
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.getByText('We have it').waitFor();
}

async function comeIn(page: Page): Promise<readonly string[]> {
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Set the password' }).click();
  const key = page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  const secret = (await key.innerText()).replaceAll(' ', '');
  await page.getByLabel('Code of your app').fill(codeAt(secret, stepAt(Date.now())));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Your recovery codes').waitFor();
  const codes = await page.getByText(/^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/).allInnerTexts();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  return codes;
}

const findings = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate('axe.run().then(({ violations }) => violations)');
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const faults = findings.parse(found).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return isTooWide ? [...faults, 'wider than the screen'] : faults;
}

const paths = [
  ...[
    'tenants',
    'restaurants',
    'users',
    'applications',
    'withdrawals',
    'announcements',
    'plans',
    'audit',
    'settings',
    'operators',
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
  await page.getByLabel('Password').fill(password);
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
