// The evening played back with the keyboard: the list and the floor as they were a minute ago, and nothing to press.
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { cardOf, choose, goTo, type HostStand } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
});

const table = (name: string) =>
  stand.page.getByRole('button', { name: new RegExp(`Table ${name}\\b`) }).first();

it('a past card claims no table that was not advised then, and Escape leaves from the timeline at once', async () => {
  const { page } = stand;
  await goTo(stand, 'Replay the evening');
  await page.getByText(/^Replay \d\d:\d\d$/).waitFor();
  expect(await page.getByText('no table yet').and(page.locator(':visible')).count()).toBe(0);
  await page.getByRole('slider', { name: 'Moment of the evening' }).press('Escape');
  await page.getByText(/^Replay \d\d:\d\d$/).waitFor({ state: 'detached' });
});

it('shows who waited and who sat at a minute, forwards and backwards', async () => {
  await choose(stand, 'Nguyễn');
  await stand.page.keyboard.press('s');
  await stand.page.keyboard.type('12');
  await stand.page.keyboard.press('Enter');
  await stand.page.getByText('Nguyễn sits at table 12').waitFor();
  await goTo(stand, 'Replay the evening');
  await stand.page.getByText(/^Replay \d\d:\d\d$/).waitFor();
  await table('12').filter({ hasText: 'Nguyễn' }).waitFor();
  expect(await cardOf(stand, 'Nguyễn').count()).toBe(0);
  await stand.page.keyboard.press('ArrowLeft');
  await stand.page.keyboard.press('ArrowLeft');
  await cardOf(stand, 'Nguyễn').waitFor();
  await table('12').filter({ hasText: 'free' }).waitFor();
  await stand.page.keyboard.press('End');
  await table('12').filter({ hasText: 'Nguyễn' }).waitFor();
  await cardOf(stand, 'Nguyễn').waitFor({ state: 'detached' });
});

it('goes back to before anybody came, says the figures of then, and plays on by itself', async () => {
  await stand.page.keyboard.press('Home');
  await stand.page.getByText('0 parties waiting').waitFor();
  await stand.page.getByText('0 seated', { exact: true }).waitFor();
  await stand.page.getByText('At this moment of the evening the list is empty.').waitFor();
  const slider = stand.page.getByRole('slider', { name: 'Moment of the evening' });
  const before = await slider.inputValue();
  await stand.page.keyboard.press('PageUp');
  expect(Number(await slider.inputValue()) - Number(before)).toBe(15 * 60_000);
  await stand.page.getByRole('button', { name: 'Play', exact: true }).click();
  await stand.page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
});

it('has nothing that changes the evening, and says when nothing is known of another one', async () => {
  expect(await stand.page.getByRole('textbox', { name: 'Add a party' }).count()).toBe(0);
  expect(await stand.page.getByRole('button', { name: /^Seat / }).count()).toBe(0);
  await stand.page.getByRole('combobox', { name: 'Evening' }).click();
  await stand.page.getByRole('option').nth(3).click();
  await stand.page.getByText('Nothing of that evening').waitFor();
  expect(stand.errors).toEqual([]);
});
