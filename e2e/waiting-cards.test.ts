// What a waiting card tells: a note is marked on it and read in full when it is opened, wherever it stands in the list,
// and the list itself is in view where it has to be.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { addParty, cardOf, choose, type HostStand, openHostStand } from './harness/host-stand.ts';
import { type Runner, startStation } from './harness/programs.ts';
import { fillWithDemo } from './harness/restaurant.ts';

const line = '3 garcia 212-555-0187 vip allergic to nuts, near window, coming in 20 min';
const note = 'nuts';
let browser: Browser;
let station: Runner;
let stand: HostStand;

beforeAll(async () => {
  [browser, station] = await Promise.all([launchBrowser(), startStation()]);
  await fillWithDemo(station);
  stand = await openHostStand(browser, { url: station.program().url, width: 1024, height: 768 });
});

afterAll(async () => {
  await browser.close();
  await station.remove();
});

it('T32: the party just added is in view, clear of the news over the list', async () => {
  await addParty(stand, line);
  const card = cardOf(stand, 'Garcia');
  const news = stand.page.getByText('Garcia is on the list');
  await Promise.all([card.waitFor(), news.waitFor()]);
  const [shown, over] = await Promise.all([card.boundingBox(), news.boundingBox()]);
  expect(shown?.y).toBeGreaterThan(0);
  expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThan(over?.y ?? 0);
});

it('T4, T9: a far card marks its note, and opened it shows phone and note', async () => {
  const card = cardOf(stand, 'Garcia');
  await card.getByTitle(`Note: ${note}`).waitFor();
  for (const wish of ['VIP', 'near window', 'allergy', 'phoned ahead'])
    await card.getByText(wish, { exact: true }).waitFor();
  await choose(stand, 'Garcia');
  await card.getByRole('button', { name: 'Show the phone' }).click();
  await card.getByText('(212) 555-0187').waitFor();
  await card.getByText(note, { exact: true }).waitFor();
  await card.getByText('near window', { exact: true }).waitFor();
  await card.getByText(/^expected \d\d:\d\d$/).waitFor();
});

it('T33: Finished begins at its first party', async () => {
  await stand.page.getByRole('tab', { name: /^Finished/ }).click();
  const list = stand.page.getByRole('list', { name: 'Seated and finished tonight' });
  await list.waitFor();
  expect(await list.evaluate((element) => element.parentElement?.scrollTop)).toBe(0);
});

it('T10: a long note is told and stays as it was typed', async () => {
  await stand.page.getByRole('button', { name: 'Full entry' }).click();
  const notes = stand.page.getByLabel('Notes');
  await notes.fill('x'.repeat(600));
  await stand.page.getByText('100 characters too many').waitFor();
  expect(await notes.inputValue()).toHaveLength(600);
  expect(stand.errors).toEqual([]);
});
