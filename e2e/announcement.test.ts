// A long announcement takes two lines until somebody wants all of it, and whoever closed it does not see it again: in the
// dashboard each person, at the stand everybody.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { signIn } from './harness/cloud-page.ts';
import { openHostStand } from './harness/host-stand.ts';
import { comeIn } from './harness/operator.ts';
import { startStation } from './harness/programs.ts';
import { fillWithDemo, ownerAccount, pair } from './harness/restaurant.ts';

let ground: CloudGround;

/** As narrow as a phone: that is where an announcement is long. */
async function newPage(path: string): Promise<Page> {
  const context = await ground.browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(ground.cloud.program().url + path);
  return page;
}

const words =
  'We rest on Sunday from 3:00 to 3:20. Your stands go on by themselves, and what they do arrives after. '.repeat(
    3,
  );

beforeAll(async () => {
  ground = await openCloudGround();
  const office = await newPage(ground.operatorLink);
  await comeIn(office);
  await office.goto(`${ground.cloud.program().url}/backoffice/announcements`);
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

afterAll(() => ground.close());

it('is shortened, shown whole, and closed for good by who has read it', async () => {
  const page = await newPage('/');
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
  const { browser, cloud } = ground;
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
