// A page of the cloud in a browser of its own, as wide as a desk, and somebody who signs in there.
import type { Browser, Page } from 'playwright-core';

/** As if nobody were signed in: cookies are shared with no other page. */
export async function openCloudPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return page;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('Email or username').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
