// In Spanish words are longer: nothing of the stand is off the screen, and a card still says that its party was called.
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { addParty, type HostStand, showMenu } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open({ width: 1280, height: 800 });
  await addParty(stand, '99 Bodorrio');
  await addParty(stand, '99 Boda');
  await stand.page.keyboard.press('Escape');
});

const widest = (): Promise<number> =>
  stand.page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('html, main, header button, section button')].map((element) =>
        element instanceof HTMLElement && !element.matches('button')
          ? element.scrollWidth
          : element.getBoundingClientRect().right,
      ),
    ),
  );

it('at 1280 nothing is off the screen in either language, also with as much as two changes to resolve beside it', async () => {
  const { page } = stand;
  await page
    .locator('header > div')
    .last()
    .evaluate((end) => {
      end.style.paddingInlineStart = '170px';
    });
  expect(await widest()).toBeLessThanOrEqual(1280);
  await showMenu(stand, 'Maria Delgado');
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByText(/^esperan 2\d\d personas$/).waitFor();
  expect(await widest()).toBeLessThanOrEqual(1280);
  const house = page.getByRole('heading', { level: 1 });
  expect(await house.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
});

it('at 1024 the first card says that its party was called, within the card', async () => {
  const { page } = stand;
  await page.setViewportSize({ width: 1024, height: 768 });
  const card = page.locator('[data-party]').first();
  await card.getByRole('button').last().click();
  const called = card.getByText(/^avisado/);
  await called.waitFor();
  const lane = card.getByText(/^\d+\.º de \d+ para/);
  const isWhole = await called.evaluate((chip) => {
    const { top, bottom, left, right } = chip.getBoundingClientRect();
    const line = chip.closest('[class*="marks"]')?.getBoundingClientRect();
    return (
      line !== undefined &&
      [top - line.top, line.bottom - bottom, left - line.left, line.right - right].every((room) => room >= -1)
    );
  });
  expect(isWhole).toBe(true);
  expect(
    await lane.evaluate(
      (words) =>
        words.getBoundingClientRect().right <= (words.parentElement?.getBoundingClientRect().right ?? 0) + 1,
    ),
  ).toBe(true);
});
