// An owner opens an account in the browser, pairs a station, gives someone a PIN and shuts the station out.
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { signIn } from './harness/cloud-page.ts';
import { startCloud, startStation } from './harness/programs.ts';
import { clientOf, ownerAccount, pair } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

const password = 'seven herons over the weir';

async function openDashboard(url: string): Promise<Page> {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  return page;
}

async function register(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New here? Open an account' }).click();
  await page.getByLabel('Your name').fill('Ana Nguyễn');
  await page.getByLabel('Email').fill('ana@example');
  await page.getByRole('button', { name: 'Open the account' }).click();
  await page.getByText('A name has 2 to 100 letters.').waitFor();
  await page.getByText('An address looks like ana@example.com.').waitFor();
  expect(
    await page.getByLabel('Name of the restaurant').evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await page.getByLabel('Name of the restaurant').fill('Casa Botín');
  await page.getByLabel('Email').fill('ana@example.com');
  await page.getByLabel('Password').fill('too short');
  await page.getByRole('button', { name: 'Open the account' }).click();
  await page.getByText('A password needs at least 15 characters.').waitFor();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Open the account' }).click();
  await page.getByRole('heading', { name: 'Casa Botín' }).waitFor();
  await page.getByText('No station yet').waitFor();
}

async function pairingCode(page: Page): Promise<string> {
  await page.getByLabel('Name of the new station').fill('Front door');
  await page.getByRole('button', { name: 'Make a code' }).click();
  const shown = page.getByText(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
  return shown.innerText();
}

const claim = (url: string, code: string): Promise<Response> =>
  fetch(`${url}/trpc/pairing.claim`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });

it('serves an owner from the first sign-in to the last station', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const { url } = cloud.program();
  const page = await openDashboard(url);
  await register(page);

  await page.getByRole('link', { name: 'Stations' }).click();
  const heading = page.getByRole('heading', { name: 'Stations', level: 1 });
  await heading.waitFor();
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  expect((await claim(url, await pairingCode(page))).status).toBe(200);
  await page.getByText('Front door is paired.').waitFor({ timeout: 4_000 });
  await page.getByText(/^Last seen/).waitFor();

  await page.getByRole('link', { name: 'Staff' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Zoë 🦞');
  await page.getByRole('button', { name: 'Add to staff' }).click();
  await page.getByRole('button', { name: 'Set PIN of Zoë 🦞' }).click();
  await page.getByLabel('PIN', { exact: true }).fill('4711');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Host · PIN set').waitFor();
  await page.getByRole('button', { name: 'More about Ana Nguyễn' }).click();
  await page.getByRole('menuitem', { name: 'Deactivate' }).click();
  await page.getByText('A restaurant keeps at least one owner.').waitFor();

  await page.goBack();
  await page.getByRole('button', { name: 'Revoke Front door' }).click();
  const question = page.getByRole('dialog', { name: 'Shut Front door out?' });
  await question.getByRole('button', { name: 'Keep it' }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Revoke Front door' }).click();
  await question.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('revoked', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Your menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('Email').fill('ANA@example.com');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Tonight' }).waitFor();
});

it('takes profile, hours past midnight and an address, and a station hears of the new name', async () => {
  const cloud = await startCloud();
  const station = await startStation();
  onTestFinished(async () => {
    await station.remove();
    await cloud.remove();
  });
  const { url } = cloud.program();
  await pair(station, { cloud, cloudUrl: url });
  const client = clientOf(station);
  const nameAt = async () => (await client.state.open.query()).restaurant.name;
  await until('the station has its settings', async () => (await nameAt()) === 'Casa Verde');

  const page = await openDashboard(url);
  await signIn(page, ownerAccount);
  await page.getByRole('link', { name: 'Restaurant', exact: true }).click();
  const profile = page.getByRole('form', { name: 'Profile' });
  await profile.getByLabel('Name of the restaurant').fill('Casa Verde del Puerto');
  await profile.getByLabel('Cuisine').fill('Galician');
  await profile.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Casa Verde del Puerto', level: 1 }).waitFor();
  await until('the station has the new name', async () => (await nameAt()) === 'Casa Verde del Puerto');

  const hours = page.getByRole('form', { name: 'Hours' });
  await hours.getByRole('button', { name: 'Add hours on Friday' }).click();
  await hours.getByLabel('Opens').fill('19:00');
  await hours.getByLabel('Closes').fill('02:00');
  await hours.getByLabel('Closes next day').waitFor();
  await hours.getByRole('button', { name: 'Add hours on Saturday' }).click();
  const saturday = hours.getByRole('group', { name: 'Saturday' });
  await saturday.getByLabel('Opens').fill('01:00');
  await hours.getByText('Friday is still open when Saturday opens. Move one of the two spans.').waitFor();
  await saturday.getByRole('button', { name: 'Remove these hours' }).click();
  await expect.poll(() => hours.getByText('Move one of').count()).toBe(0);
  await hours.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Hours: saved.').waitFor();
  const addresses = page.getByRole('form', { name: 'Addresses' });
  await addresses.getByRole('button', { name: 'Add an address' }).click();
  await addresses.getByLabel('Street and number').fill('Rúa do Vilar 12');
  await addresses.getByLabel('City').fill('Santiago');
  await addresses.getByLabel('Coordinates').fill('42.8806, somewhere');
  await page.getByText('Coordinates look like 40.7128, -74.0060.').waitFor();
  await addresses.getByRole('button', { name: 'Save' }).click();
  await addresses.getByLabel('Coordinates').and(page.locator(':focus')).waitFor();
  await addresses.getByLabel('Coordinates').fill('42,8806 -8,54570');
  await addresses.getByText('42.8806° N, 8.5457° W').waitFor();
  await addresses.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Addresses: saved.').waitFor();
  await page.reload();
  await page.getByRole('group', { name: 'Rúa do Vilar 12' }).waitFor();
  expect(await page.getByLabel('Coordinates').inputValue()).toBe('42.8806, -8.5457');
  expect(await page.getByLabel('Closes next day').inputValue()).toBe('02:00');
  expect(await page.getByLabel('Cuisine').inputValue()).toBe('Galician');
});

it('answers an address with its page, and one where there is none with a page that says so', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const { url } = cloud.program();
  const page = await openDashboard(url);
  expect((await page.goto(new URL('/stations', url).href))?.status()).toBe(200);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect((await page.goto(new URL('/stations/none/such', url).href))?.status()).toBe(404);
  await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
  expect(await page.title()).toContain('There is no page here');
  await page.getByRole('link', { name: 'To the first page' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});
