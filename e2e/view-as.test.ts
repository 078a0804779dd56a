// An operator looks at a tenant as its owner would: every page says so and lets nothing be changed, its time is seen to
// run out, and the owner reads who looked and why.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoRestaurant } from '../scripts/start/demo.ts';
import { type CloudGround, openCloudGround } from './harness/cloud-ground.ts';
import { faultsOf } from './harness/faults-of.ts';

const reason = 'They wrote that a host cannot sign in.';
const { name: tenant } = demoRestaurant;

let ground: CloudGround;
let page: Page;

beforeAll(async () => {
  ground = await openCloudGround();
  page = await ground.openOffice();
}, 120_000);

afterAll(() => ground.close());

async function beginToLook(): Promise<void> {
  await page.getByRole('button', { name: 'Look as this tenant' }).click();
  await page.getByLabel('Why you look').fill(reason);
  await page.getByRole('button', { name: 'Look now' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
}

const banner = () => page.getByRole('region', { name: `You look as ${tenant}. Read only.` });

/** What can be pressed on the page itself: nothing of it may change anything. */
async function pressable(): Promise<readonly string[]> {
  const buttons = page.locator('main').getByRole('button', { disabled: false });
  const names = await buttons.evaluateAll((all) =>
    all
      .filter((one) => one.tagName === 'BUTTON' && one.getAttribute('aria-disabled') !== 'true')
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
  return [...new Set(names.map((name) => name.replace(/^Entry \d+.*/, 'Entry')))].toSorted();
}

/** What can be typed into, chosen in or switched on the page itself. */
async function typeable(): Promise<readonly string[]> {
  const fields = page.locator(
    'main :is(input, textarea, [role=combobox], [role=switch]):not([aria-hidden=true])',
  );
  return fields.evaluateAll((all) =>
    all
      .filter((one) => !one.matches('[readonly], [disabled], [aria-disabled=true]'))
      .map((one) => one.closest('label, div')?.textContent ?? one.outerHTML),
  );
}

/** What only shows something. */
const harmless = (path: string): readonly string[] =>
  path === '/audit' ? ['Entry', 'Save as a spreadsheet (CSV)'] : [];

const paths = [
  '/',
  '/staff',
  '/roles',
  '/stations',
  '/restaurants',
  '/branding',
  '/plan',
  '/audit',
  '/account',
];

it('begins with a reason, and every page says which tenant, that it is read only, and how long still', async () => {
  await page.getByRole('link', { name: 'Tenants', exact: true }).click();
  await page.getByRole('link', { name: tenant }).click();
  await beginToLook();
  await banner()
    .getByText(/^(?:30:00|29:\d\d) left$/)
    .waitFor();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(ground.cloud.program().url + path);
      await page.waitForLoadState('networkidle');
      await banner().waitFor();
      expect(await faultsOf(page), path).toEqual([]);
      expect(await pressable(), path).toEqual(harmless(path));
      if (path !== '/audit') expect(await typeable(), path).toEqual([]);
    }
    await page.getByText('Nobody’s account').waitFor();
    await page.goto(ground.cloud.program().url);
    await page.getByRole('link', { name: 'Restaurant', exact: true }).click();
    await page.getByRole('heading', { name: 'Photos' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await pressable()).toEqual([]);
    expect(await typeable()).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}, 180_000);

it('says on a button why it cannot be pressed, and stops when the operator wants', async () => {
  await page.getByRole('link', { name: 'Staff' }).click();
  const setPin = page.getByRole('button', { name: /^Set PIN/ }).first();
  await expect
    .poll(() => setPin.getAttribute('aria-description'))
    .toBe('You only look as this tenant: nothing can be changed or taken along.');
  await page.goto(`${ground.cloud.program().url}/backoffice`);
  await banner().getByRole('link', { name: 'To its pages' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tonight' }).waitFor();
  await banner().getByRole('button', { name: 'Stop looking' }).click();
  await page.getByRole('heading', { level: 1, name: tenant }).waitFor();
  expect(await banner().count()).toBe(0);
}, 60_000);

it('says on a field why it cannot be typed into, and types nothing into it', async () => {
  await beginToLook();
  await page.getByRole('link', { name: 'Restaurant', exact: true }).click();
  const cuisine = page.getByLabel('Cuisine');
  const before = await cuisine.inputValue();
  await cuisine.click({ force: true });
  await page.keyboard.type('Basque');
  expect(await cuisine.inputValue()).toBe(before);
  await cuisine.hover({ force: true });
  await page.getByText('You only look as this tenant').waitFor();
  await page.getByRole('link', { name: 'Staff' }).click();
  await page.getByRole('heading', { level: 1, name: 'Staff' }).waitFor();
}, 60_000);

it('counts the same minutes down in a browser whose clock is hours off, and is over there in time', async () => {
  const storageState = await page.context().storageState();
  for (const hours of [5, -5]) {
    const context = await ground.browser.newContext({ storageState, bypassCSP: true });
    await context.clock.install({ time: Date.now() + hours * 3_600_000 });
    const wrong = await context.newPage();
    wrong.setDefaultTimeout(20_000);
    await wrong.goto(ground.cloud.program().url);
    await wrong.getByText(/^(?:30:00|29:\d\d) left$/).waitFor();
    await wrong.clock.fastForward('30:00');
    await wrong.getByText('Your time to look is over').waitFor();
    await context.close();
  }
}, 60_000);

it('finds out in one tab that looking was stopped in another', async () => {
  const other = await page.context().newPage();
  await other.goto(`${ground.cloud.program().url}/backoffice`);
  await other.getByRole('button', { name: 'Stop looking' }).click();
  await other.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await other.close();
  // As a browser does when a tab comes to the front.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto(`${ground.cloud.program().url}/backoffice/tenants`);
  await page.getByRole('link', { name: tenant }).click();
}, 60_000);

it('is told when the time is over, and led back', async () => {
  await page.clock.install();
  await beginToLook();
  await page.clock.fastForward('29:30');
  await banner()
    .getByText(/^0:[23]\d left$/)
    .waitFor();
  await page.clock.fastForward('00:31');
  await page.getByText('Your time to look is over').waitFor();
  await page.getByRole('button', { name: 'Back to the back office' }).click();
  await page.getByRole('heading', { level: 1, name: tenant }).waitFor();
}, 60_000);

it('can be read by the owner: who looked, why, and that they stopped', async () => {
  const owner = await ground.openAsOwner('/audit');
  const began = owner.getByRole('listitem').filter({ hasText: 'Began to look, read only' }).last();
  await began.getByText(reason).waitFor();
  expect(await began.innerText()).toContain('Olga Ortiz, operator');
  await owner.getByText('Stopped looking').first().waitFor();
}, 60_000);
