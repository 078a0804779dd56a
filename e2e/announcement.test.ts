// A long announcement takes two lines until somebody wants all of it, and whoever closed it does not see it again.
import type { Browser, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
import { comeIn, inviteOperator } from './harness/operator.ts';
import { startCloud } from './harness/programs.ts';
import { ownerAccount } from './harness/restaurant.ts';

async function newPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return page;
}

const words =
  'We rest on Sunday from 3:00 to 3:20. Your stands go on by themselves, and what they do arrives after. '.repeat(
    3,
  );

it('is shortened, shown whole, and closed for good by who has read it', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const token = await inviteOperator(cloud);
  const { url } = cloud.program();
  await openDemoRestaurant(url, ownerAccount);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const office = await newPage(browser, `${url}/backoffice/set-password#${token}`);
  await comeIn(office);
  await office.goto(`${url}/backoffice/announcements`);
  await office.getByLabel('In English').fill(words);
  await office.getByLabel('In Spanish').fill('Descansamos el domingo de 3:00 a 3:20.');
  await office.getByRole('button', { name: 'Announce', exact: true }).click();
  await office.getByRole('button', { name: 'End now' }).waitFor();

  const page = await newPage(browser, url);
  await page.getByLabel('Email or username').fill(ownerAccount.email);
  await page.getByLabel('Password').fill(ownerAccount.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const told = page.getByText(words.trim());
  await told.waitFor();
  const heightOf = async () => (await told.boundingBox())?.height ?? 0;
  const short = await heightOf();
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await heightOf()).toBeGreaterThan(short * 2);
  await page.getByRole('button', { name: 'Close this announcement' }).click();
  await told.waitFor({ state: 'detached' });
  const answered = page.waitForResponse((answer) => answer.url().includes('notices.current'));
  await page.reload();
  await answered;
  await page.getByRole('heading', { name: 'Tonight' }).waitFor();
  expect(await told.count()).toBe(0);
});
