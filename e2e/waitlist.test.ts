// What a host does at the list with real keys, presses and fingers, in no more of them than promised, by the names a
// screen reader says.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { eveningZone } from './harness/evening-zone.ts';
import { addParty, cardOf, choose, goTo, type HostStand, quickLine, undoLast } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open({ hasTouch: true });
});

const face = (name: RegExp): Locator =>
  stand.page.locator('[data-party]').getByRole('button', { name }).first();

const fiveMinutesAgo = (): string =>
  new Date(Date.now() - 5 * 60_000).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: eveningZone,
  });

it('a party is added in ten keys, and is read out with its size, state and place', async () => {
  const keys = ['n', ...'4 garcia', 'Enter'];
  for (const key of keys) await stand.page.keyboard.press(key);
  expect(keys.length).toBeLessThanOrEqual(12);
  await face(/^4 guests\s*Garcia.*of \d+ for a four/).waitFor();
  await stand.page.keyboard.press('Escape');
});

it('two taps add a party without a name', async () => {
  const before = await cardOf(stand, 'Party of 3').count();
  await stand.page.getByRole('button', { name: '3 guests', exact: true }).tap();
  await stand.page.getByRole('button', { name: 'Add', exact: true }).tap();
  await until(
    'a party of three waits',
    async () => (await cardOf(stand, 'Party of 3').count()) === before + 1,
  );
  await stand.page.keyboard.press('Escape');
});

it('a line that is half typed is there again after a reload, and a time that has passed says so', async () => {
  await quickLine(stand.page).fill('4 Penhaligon 0044 20 7946 0958');
  await stand.page.getByText('+44 20 7946 0958').waitFor();
  await stand.page.reload();
  await until(
    'the line is back',
    async () => (await quickLine(stand.page).inputValue()) === '4 Penhaligon 0044 20 7946 0958',
  );
  const face = fiveMinutesAgo();
  await quickLine(stand.page).fill(`4 Penhaligon at ${face}`);
  await stand.page.getByText(new RegExp(`^${face} has passed, [456] min ago$`)).waitFor();
  await quickLine(stand.page).fill('');
  await stand.page.keyboard.press('Escape');
});

it('four digits of a phone are enough to know whose it is', async () => {
  await stand.page.keyboard.press('n');
  await stand.page.keyboard.type('4 0172');
  await stand.page.getByRole('group', { name: 'Known guests' }).getByText('Brennan').waitFor();
  await stand.page.keyboard.press('Tab');
  const line = quickLine(stand.page);
  await until('it is written out', async () => (await line.inputValue()) === '4 Brennan (202) 555-0172 ');
  await quickLine(stand.page).fill('');
  await stand.page.keyboard.press('Escape');
});

it('a whole number that one guest alone has is added under their name, also by who types ahead of the answer', async () => {
  const { page } = stand;
  const before = await cardOf(stand, 'Brennan').count();
  await page.keyboard.press('n');
  await page.keyboard.type('2 2025550172');
  await page.getByRole('group', { name: 'Known guests' }).getByText('adds under this name').waitFor();
  await page.keyboard.press('Enter');
  const brennans = (count: number) =>
    until(`${count} of Brennan wait`, async () => (await cardOf(stand, 'Brennan').count()) === count);
  await brennans(before + 1);
  await page.keyboard.insertText('3 2025550172');
  await page.keyboard.press('Enter');
  await brennans(before + 2);
  await undoLast(stand);
  await undoLast(stand);
  await brennans(before);
  await page.keyboard.press('Escape');
});

it('whose phone alone ends in the digits is written out by Enter, and never named after them', async () => {
  const { page } = stand;
  await page.keyboard.press('n');
  await page.keyboard.type('4 0172');
  await page.getByRole('group', { name: 'Known guests' }).getByText('⏎').waitFor();
  await page.keyboard.press('Enter');
  const line = quickLine(page);
  await until('it is written out', async () => (await line.inputValue()) === '4 Brennan (202) 555-0172 ');
  expect(await cardOf(stand, '0172').count()).toBe(0);
  await line.fill('');
  await page.keyboard.press('Escape');
});

it('Enter pressed ahead of the answer waits for it, and a station that is away holds nobody up', async () => {
  const { page } = stand;
  const line = quickLine(page);
  await line.fill('4 0172');
  await page.keyboard.press('Enter');
  await until('it is written out', async () => (await line.inputValue()) === '4 Brennan (202) 555-0172 ');
  await line.fill('');
  await page.route('**/*guests.recognise*', () => undefined);
  await line.fill('3 0199');
  await page.keyboard.press('Enter');
  await until('it is added', async () => (await line.inputValue()) === '');
  await page
    .getByText(/is on the list/u)
    .first()
    .waitFor();
  await page.unroute('**/*guests.recognise*');
  await undoLast(stand);
});

it('a known guest reached by an arrow is taken by Enter', async () => {
  const { page } = stand;
  await page.keyboard.press('n');
  await page.keyboard.type('4 0172');
  await page.getByRole('group', { name: 'Known guests' }).getByText('Brennan').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('group', { name: 'Known guests' }).getByText('⏎').waitFor();
  await page.keyboard.press('Enter');
  const line = quickLine(page);
  await until('it is written out', async () => (await line.inputValue()) === '4 Brennan (202) 555-0172 ');
  await line.fill('');
  await page.keyboard.press('Escape');
});

it('the full entry fills in who is known, with what they like', async () => {
  await stand.page.getByRole('button', { name: 'Full entry' }).click();
  await stand.page.getByLabel('Phone', { exact: true }).fill('0197');
  await stand.page
    .getByRole('button', { name: /Kowalski/ })
    .last()
    .click();
  const name = stand.page.getByLabel('Name');
  await until('the name is filled in', async () => (await name.inputValue()) === 'Kowalski');
  expect(await stand.page.getByLabel('Phone', { exact: true }).inputValue()).toBe('(202) 555-0197');
  expect(await stand.page.getByLabel('Notes').inputValue()).toBe('Nut allergy');
  await stand.page.getByRole('button', { name: 'Cancel' }).click();
});

it('a line that was refused does not swallow the next, and an N too many is forgiven', async () => {
  const { page } = stand;
  await page.keyboard.press('n');
  await page.keyboard.type('valdivia');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  for (const key of ['n', ...'2 quiroga', 'Enter', 'n', ...'3 zubiri', 'Enter'])
    await page.keyboard.press(key);
  await face(/^2 guests\s*Quiroga/).waitFor();
  await face(/^3 guests\s*Zubiri/).waitFor();
  await page.keyboard.press('Escape');
});

it('one press calls a party, and one key takes it back', async () => {
  const card = cardOf(stand, 'Sørensen');
  await card.getByRole('button', { name: 'Call: Sørensen' }).click();
  await card.getByText(/^called (to .+, )?\d\d:\d\d$/).waitFor();
  await undoLast(stand);
  await card.getByRole('button', { name: 'Call: Sørensen' }).waitFor();
});

it('several are called with one gesture, and one Undo takes all of them back', async () => {
  const { page } = stand;
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('3 marked').waitFor();
  await page.keyboard.press('t');
  await page.getByText('3 are called').waitFor();
  await cardOf(stand, 'Sørensen')
    .getByText(/^called/)
    .waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await cardOf(stand, 'Sørensen').getByRole('button', { name: 'Call: Sørensen' }).waitFor();
});

it('what was called with one gesture is taken back and called again by one key each, also after a reload', async () => {
  const { page } = stand;
  const isCalled = cardOf(stand, 'Sørensen').getByText(/^called/u);
  const isWaiting = cardOf(stand, 'Sørensen').getByRole('button', { name: 'Call: Sørensen' });
  const told = (words: RegExp) => page.getByText(words).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('3 marked').waitFor();
  await page.keyboard.press('t');
  await page.getByText('3 are called').first().waitFor();
  await isCalled.waitFor();
  await undoLast(stand);
  await told(/^Taken back: .+ called.* and 2 more$/u);
  await isWaiting.waitFor();
  await page.keyboard.press('Control+Shift+z');
  await told(/^Done again: .+ called.* and 2 more$/u);
  await isCalled.waitFor();
  await page.reload();
  await isCalled.waitFor();
  await undoLast(stand);
  await told(/^Taken back: .+ called.* and 2 more$/u);
  await isWaiting.waitFor();
});

it('what one window called with one gesture is one step in another window of the screen, and one line of the feed takes it back', async () => {
  const { page } = stand;
  const isCalled = cardOf(stand, 'Sørensen').getByText(/^called/u);
  const isWaiting = cardOf(stand, 'Sørensen').getByRole('button', { name: 'Call: Sørensen' });
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('3 marked').waitFor();
  await page.keyboard.press('t');
  await isCalled.waitFor();
  const other = await stand.context.newPage();
  await other.goto(page.url());
  await other.locator('[data-party]').first().waitFor();
  await other.keyboard.press('Control+z');
  await other
    .getByText(/^Taken back: .+ called.* and 2 more$/u)
    .first()
    .waitFor();
  await isWaiting.waitFor();
  await other.keyboard.press('Control+Shift+z');
  await isCalled.waitFor();
  await other.close();
  await goTo(stand, 'Activity');
  const isOneStep = page.locator('[data-act]').filter({ hasText: 'one step with 2 more' });
  const undos = isOneStep.getByRole('button', { name: /^Undo/ });
  await undos.last().click();
  await until('all three are taken back', async () => (await undos.count()) === 0);
  await page.keyboard.press('Escape');
  await isWaiting.waitFor();
});

it('a finger marks cards once marking was chosen', async () => {
  const { page } = stand;
  await page.getByRole('button', { name: 'Mark several' }).tap();
  await face(/Okafor/).tap();
  await face(/Lindqvist/).tap();
  await page.getByText('2 marked').waitFor();
  await page.getByRole('button', { name: 'Stop marking' }).tap();
});

it('marking by keys goes on among the cards', async () => {
  const { page } = stand;
  await page.getByRole('button', { name: 'Mark several' }).press('Enter');
  await page.keyboard.press('Space');
  await page.getByText('1 marked').waitFor();
  await page.getByRole('button', { name: 'Stop marking' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[data-party]') !== null);
});

it('a party is removed with its reason in one key each, and undo brings it back', async () => {
  await choose(stand, 'Haddad');
  await stand.page.keyboard.press('Delete');
  await stand.page.getByRole('button', { name: 'Walked out' }).waitFor();
  await stand.page.keyboard.press('2');
  await until('Haddad is off the list', async () => (await cardOf(stand, 'Haddad').count()) === 0);
  await undoLast(stand);
  await cardOf(stand, 'Haddad').waitFor();
});

it('a party that comes in part says how many are here', async () => {
  await choose(stand, 'Brennan');
  await stand.page.keyboard.press('a');
  await stand.page.getByRole('dialog').getByRole('button', { name: '4', exact: true }).click();
  await cardOf(stand, 'Brennan').getByText('4 of 6 here').waitFor();
  await stand.page.keyboard.press('Escape');
});

it('who phoned ahead is expected, and one press says that they have come', async () => {
  const card = cardOf(stand, 'Takahashi');
  await stand.page.getByText('Takahashi').first().scrollIntoViewIfNeeded();
  await card.getByText(/^expected \d\d:\d\d$/).waitFor();
  await card.getByRole('button', { name: 'Takahashi is here' }).click();
  await card.getByText(/^expected/).waitFor({ state: 'detached' });
});

it('a booking for later waits below, and whoever comes early is in the list at once', async () => {
  await stand.page.getByRole('button', { name: /1 booked for later/ }).click();
  await stand.page.getByRole('button', { name: 'Morales is here' }).click();
  await cardOf(stand, 'Morales').waitFor();
});

it('a booking that is late is still a booking, with its hour', async () => {
  const hour = fiveMinutesAgo();
  await addParty(stand, `4 Penrose booked ${hour}`);
  const card = cardOf(stand, 'Penrose');
  await card.getByText(/^expected [456] min ago$/).waitFor();
  await card.getByText(`booked ${hour}`, { exact: true }).waitFor();
  await stand.page.keyboard.press('Escape');
});

it('who is expected may come in part, and what cannot be done with them yet says why', async () => {
  const { page } = stand;
  await addParty(stand, '4 Ollivander in 20 min');
  await page.keyboard.press('Escape');
  await choose(stand, 'Ollivander');
  await page.getByRole('button', { name: 'More for Ollivander' }).click();
  await page
    .getByRole('menuitem', { name: /^Requeue.*Ollivander was not called: it is in line already\./ })
    .waitFor();
  await page.getByRole('menuitem', { name: /^Back to its time.*No hand moved Ollivander/ }).waitFor();
  await page.getByRole('menuitem', { name: /^Some are here/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '3', exact: true }).click();
  await cardOf(stand, 'Ollivander').getByText('3 of 4 here').waitFor();
  await page.keyboard.press('Escape');
});

it('the full entry says of a booking that its hour has passed, and takes it all the same', async () => {
  const { page } = stand;
  const hour = fiveMinutesAgo();
  await page.getByRole('button', { name: 'Full entry' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill('Lovelace');
  await form.getByRole('button', { name: 'Booked' }).click();
  await form.getByLabel('Booked for').fill(hour);
  await form.getByText(new RegExp(`^${hour} has passed, [456] min ago$`)).waitFor();
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await cardOf(stand, 'Lovelace').getByText(`booked ${hour}`, { exact: true }).waitFor();
});

it('those who have finished are found by a part of their name', async () => {
  await stand.page.getByRole('tab', { name: /^Finished/ }).click();
  await stand.page.getByRole('searchbox', { name: 'Search by name or phone' }).fill('harri');
  await stand.page.getByText('Harrington').waitFor();
  expect(await stand.page.locator('[data-finished]').count()).toBe(1);
  expect(stand.errors).toEqual([]);
});
