// An owner opens an account, confirms the address by the letter, invites somebody who joins, signs out everywhere, and
// comes back with a new password: all of it in a browser, with the letters a cloud writes. And an owner says what one
// person may do beside the role.
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { linkIn } from './harness/letters.ts';
import { startCloud } from './harness/programs.ts';

const password = 'seven herons over the weir';
const newPassword = 'eight otters under the bridge';

async function register(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New here? Open an account' }).click();
  await page.getByLabel('Name of the restaurant').fill('Casa Botín');
  await page.getByLabel('Your name').fill('Ana Nguyễn');
  await page.getByLabel('Email').fill('ana@example.com');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Open the account' }).click();
  await page.getByRole('heading', { name: 'Tonight' }).waitFor();
}

async function signIn(page: Page, withPassword: string): Promise<void> {
  await page.getByLabel('Email or username').fill('ANA@example.com');
  await page.getByLabel('Password', { exact: true }).fill(withPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function inviteByApi(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const listed = await (await fetch('/trpc/restaurants.list')).json();
    const restaurantId = listed.result.data[0].id;
    const answer = await fetch('/trpc/invitations.invite', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ restaurantId, role: 'manager', jobTitle: 'Front of house', language: 'en' },
        emails: ['zoe@example.com'],
      }),
    });
    return answer.status;
  });
  expect(status).toBe(200);
}

/** By keyboard, from where the list stands open to where it is closed again and gone from the screen. */
async function choose(page: Page, what: string, answer: string): Promise<void> {
  const options = page.getByRole('option').filter({ visible: true });
  await page.getByRole('combobox', { name: what }).press('Enter');
  await options.and(page.getByRole('option', { name: answer, exact: true })).press('Enter');
  await page.getByRole('combobox', { name: what, expanded: false }).filter({ hasText: answer }).waitFor();
  await expect.poll(() => options.count()).toBe(0);
}

it('lets an owner grant and refuse beside the role, and shows what each role may do', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  page.setDefaultTimeout(15_000);
  await page.goto(cloud.program().url);
  await register(page);

  await page.getByRole('link', { name: 'Staff' }).click();
  await page.getByLabel('First name').fill('Kofi');
  await page.getByLabel('Last name').fill('Boateng');
  await page.getByRole('button', { name: 'Add with a username' }).click();
  await page.getByText('Write this down for Kofi').waitFor();

  await page.getByRole('button', { name: 'Role and rights of Kofi Boateng, Host' }).click();
  const reports = page.getByRole('listitem').filter({ hasText: 'See how well quotes were kept' });
  await reports.getByText('Host: may not').waitFor();
  await choose(page, 'See how well quotes were kept', 'Granted');
  await choose(page, 'Take a step back', 'Refused');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Granted: See how well quotes were kept').waitFor();
  await page.getByText('Refused: Take a step back').waitFor();

  await page.getByRole('button', { name: 'More about Kofi Boateng, Host' }).click();
  await page.getByRole('menuitem', { name: 'New first password' }).click();
  await page.getByRole('button', { name: 'Make a new password' }).click();
  await page.getByRole('dialog').getByText('Write this down for Kofi Boateng').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'More about Kofi Boateng, Host' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await page.getByText('Archived: 1').click();
  await page.getByText(/^Host · archived since/).waitFor();
  await page.getByRole('button', { name: 'Bring back Kofi Boateng, Host' }).click();
  const news = page.getByRole('dialog', { name: 'Kofi Boateng may sign in again.' });
  await news.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Archived: 1').click();
  await page.getByRole('button', { name: 'Bring back Kofi Boateng, Host' }).click();
  await page.getByRole('button', { name: 'Set PIN of Kofi Boateng, Host' }).waitFor();
  expect(await page.getByText('Archived: 1').count()).toBe(0);

  await page.getByRole('link', { name: 'What each role may do' }).click();
  await page.getByRole('columnheader', { name: 'Kitchen' }).waitFor();
  const undo = page.getByRole('row', { name: /^Take a step back/ });
  expect(await undo.getByRole('cell').allInnerTexts()).toEqual([
    ...['may', 'may', 'may', 'may', 'may not', 'may not'],
  ]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('heading', { name: 'Kitchen' }).waitFor();
});

it('leads a person from the first letter to a new password', async () => {
  const cloud = await startCloud();
  onTestFinished(() => cloud.remove());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const { url } = cloud.program();
  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  };
  const ana = await newPage();
  await ana.goto(url);
  await register(ana);

  await ana.goto(await linkIn(cloud.folder, 'ana@example.com', '/verify-email'));
  await ana.getByRole('button', { name: 'Confirm the address' }).click();
  await ana.getByText('Your address is confirmed.').waitFor();
  await ana.goto(`${url}/account`);
  await ana.getByText('ana@example.com · confirmed').waitFor();

  await inviteByApi(ana);
  const zoe = await newPage();
  const invitation = await linkIn(cloud.folder, 'zoe@example.com', '/invitation');
  await zoe.goto(invitation.slice(0, -5));
  await zoe.getByText('This invitation is wrong, used, withdrawn or too old. Ask for a new one.').waitFor();
  await zoe.goto('about:blank');
  await zoe.goto(invitation);
  await zoe.getByRole('heading', { name: 'Join Casa Botín' }).waitFor();
  await zoe.getByText('You are invited as Manager: Front of house.').waitFor();
  await zoe.getByLabel('First name').fill('Zoë');
  await zoe.getByLabel('Password').fill('Zoe-zoe-zoe-2026');
  await zoe.getByRole('button', { name: 'Accept the invitation' }).click();
  await zoe.getByText('This password is too easy to guess. Choose another.').waitFor();
  await zoe.getByLabel('Password').fill(password);
  await zoe.getByRole('button', { name: 'Accept the invitation' }).click();
  await zoe.getByRole('heading', { name: 'Tonight' }).waitFor();

  const phone = await newPage();
  await phone.goto(url);
  await signIn(phone, password);
  await phone.getByRole('heading', { name: 'Tonight' }).waitFor();
  await ana.goto(`${url}/account`);
  await ana.getByRole('button', { name: 'Sign out everywhere' }).click();
  await ana.getByLabel('Email or username').waitFor();
  await phone.reload();
  await phone.getByRole('button', { name: 'Forgot your password?' }).click();
  await phone.getByLabel('Email').fill('ana@example.com');
  await phone.getByRole('button', { name: 'Send me a link' }).click();
  await phone.getByText('If ana@example.com has an account').waitFor();
  await phone.goto(await linkIn(cloud.folder, 'ana@example.com', '/reset-password'));
  await phone.getByLabel('New password').fill(newPassword);
  await phone.getByRole('button', { name: 'Save the password' }).click();
  await phone.getByText('Your password is changed. Sign in with it.').waitFor();
  await signIn(phone, newPassword);
  await phone.getByRole('heading', { name: 'Tonight' }).waitFor();
});
