// The stand at 200 % of a screen of 1280 × 800: one column, nothing beside the screen, and a whole service by keyboard.
import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import {
  addParty,
  cardOf,
  choose,
  clearTable,
  type HostStand,
  quickLine,
  seatAt,
  tableFace,
} from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open({ width: 640, height: 400 });
});

const inSight = async (name: string): Promise<void> => {
  const box = await stand.page.getByRole('button', { name }).first().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640);
};

const serious = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 160)))`;

it('nothing stands beside the screen, and the list has room', async () => {
  const { page } = stand;
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(640);
  expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBe(640);
  await inSight('Maria Delgado');
  await inSight('Floor');
  const list = await page.locator('[data-party]').first().boundingBox();
  expect(400 - (list?.y ?? 400)).toBeGreaterThan(180);
  await page.evaluate(axe.source);
  expect(await page.evaluate(serious)).toEqual([]);
});

it('a party is added, seated and cleared', async () => {
  const { page } = stand;
  await addParty(stand, '2 Elizondo');
  await page.keyboard.press('Escape');
  const card = await choose(stand, 'Elizondo');
  const action = card.getByRole('button', { name: 'Another table' });
  await action.waitFor();
  await action.scrollIntoViewIfNeeded();
  expect((await action.boundingBox())?.y).toBeLessThan(400);
  await seatAt(stand, 'Elizondo', '4');
  await page.getByText('Elizondo sits at table 4').waitFor();
  expect(await cardOf(stand, 'Elizondo').count()).toBe(0);
  await page.getByRole('button', { name: 'Floor', exact: true }).click();
  await tableFace(stand, '4').filter({ hasText: 'Elizondo' }).waitFor();
  await page.evaluate(axe.source);
  expect(await page.evaluate(serious)).toEqual([]);
  await clearTable(stand, '4');
  await page.getByText('Elizondo has left').waitFor();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await quickLine(page).waitFor();
  expect(stand.errors).toEqual([]);
});
