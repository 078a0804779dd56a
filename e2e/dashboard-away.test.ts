// An owner looks at the dashboard on a telephone: what was answered stays in sight while the cloud is away and nothing
// calls it live; and a page is as tall as its window.
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { signIn } from './harness/cloud-page.ts';
import { openRestaurant, ownerAccount, type Restaurant } from './harness/restaurant.ts';

async function openTonight(): Promise<{ readonly page: Page; readonly restaurant: Restaurant }> {
  const restaurant = await openRestaurant();
  onTestFinished(restaurant.close);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  page.setDefaultTimeout(30_000);
  await page.goto(restaurant.line.url);
  await signIn(page, ownerAccount);
  await page.getByText('Live').waitFor();
  return { page, restaurant };
}

it('keeps what was answered in sight and says how old it is, until the cloud is back', async () => {
  const { page, restaurant } = await openTonight();
  const seated = page.locator('div', { has: page.locator('dt', { hasText: /^Seated now$/ }) }).last();
  const before = await seated.innerText();
  restaurant.line.set({ kind: 'cut' });
  await page.getByText('The cloud does not answer. What you see is as it was').waitFor();
  await page.getByText(/^As of \d/).waitFor();
  expect(await page.getByText('Live').count()).toBe(0);
  expect(await seated.innerText()).toBe(before);
  restaurant.line.set({ kind: 'open' });
  await page.getByText('Live').waitFor();
});

it('has a page as tall as its window, whatever it says to a screen reader alone', async () => {
  const { page, restaurant } = await openTonight();
  await page.goto(`${restaurant.line.url}/roles`);
  await page.getByRole('heading', { name: 'Driver' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});
