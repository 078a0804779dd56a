// A long announcement takes two lines until somebody wants all of it, and whoever closed it does not see it again: in the
// dashboard each person, at the stand everybody.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './harness/browser.ts';
import { signIn } from './harness/cloud-page.ts';
import { openHostStand } from './harness/host-stand.ts';
import { comeIn, inviteOperator } from './harness/operator.ts';
import { type Runner, startCloud, startStation } from './harness/programs.ts';
import { fillWithDemo, ownerAccount, pair } from './harness/restaurant.ts';

let browser: Browser;
let cloud: Runner;

async function newPage(url: string): Promise<Page> {
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

beforeAll(async () => {
  cloud = await startCloud();
  const token = await inviteOperator(cloud);
  const { url } = cloud.program();
  await openDemoRestaurant(url, ownerAccount);
  browser = await launchBrowser();
  const office = await newPage(`${url}/backoffice/set-password#${token}`);
  await comeIn(office);
  await office.goto(`${url}/backoffice/announcements`);
  await office.getByLabel('In English').fill(words);
  await office.getByLabel('In Spanish').fill('Descansamos el domingo de 3:00 a 3:20.');
  const announce = office.getByRole('button', { name: 'Announce', exact: true });
  for (const hours of ['0', '1,5', '99999']) {
    await office.getByLabel('For how many hours').fill(hours);
    await announce.click();
    await office.getByText('Whole hours, from 1 to 8,760.').waitFor();
  }
  await office.getByLabel('For how many hours').fill('8760');
  await announce.click();
  await office.getByRole('button', { name: 'End now' }).waitFor();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await cloud.remove();
});

it('is shortened, shown whole, and closed for good by who has read it', async () => {
  const page = await newPage(cloud.program().url);
  await signIn(page, ownerAccount);
  const told = page.getByText(words.trim());
  await told.waitFor();
  const heightOf = async () => (await told.boundingBox())?.height ?? 0;
  const short = await heightOf();
  const showAll = page.getByRole('button', { name: 'Show all' });
  await page.setViewportSize({ width: 2560, height: 800 });
  await showAll.waitFor({ state: 'hidden' });
  await page.setViewportSize({ width: 360, height: 800 });
  await showAll.click();
  expect(await heightOf()).toBeGreaterThan(short * 2);
  await page.getByRole('button', { name: 'Close this announcement' }).click();
  await told.waitFor({ state: 'detached' });
  const answered = page.waitForResponse((answer) => answer.url().includes('notices.current'));
  await page.reload();
  await answered;
  await page.getByRole('heading', { name: 'Tonight' }).waitFor();
  expect(await told.count()).toBe(0);
});

it('is closed at the stand by the keyboard for whoever comes after, also when the station begins anew', async () => {
  const station = await startStation();
  onTestFinished(() => station.remove());
  await pair(station, { cloud, cloudUrl: cloud.program().url });
  await fillWithDemo(station);
  const { page, context } = await openHostStand(browser, {
    ...{ url: station.program().url, width: 1024, height: 768 },
  });
  const told = page.getByText(words.trim());
  await page.getByRole('button', { name: 'Show all' }).click();
  const close = page.getByRole('button', { name: 'Close this announcement' });
  expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await close.focus();
  await page.keyboard.press('Enter');
  await told.waitFor({ state: 'detached' });
  await context.close();
  await station.stop();
  await station.start();
  const again = await openHostStand(browser, { url: station.program().url });
  expect(await again.page.getByText('We rest on Sunday').count()).toBe(0);
}, 90_000);
