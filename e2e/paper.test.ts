// Paper: what is printed has the lines of the list and the tables of the floor; what was written on it is typed in
// afterwards with the keyboard, keeps its times, and is still there after a restart.
import { beforeAll, expect, it } from 'vitest';
import { minuteOfDay } from '#shared/settings/business-day.ts';
import { demoStation } from './harness/demo-station.ts';
import { eveningZone } from './harness/evening-zone.ts';
import { cardOf, goTo, type HostStand, press, undoLast } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
});

/** As somebody writes it down: minutes ago, by the clock of the restaurant. */
function clock(minutesAgo: number): string {
  const minute = minuteOfDay(Date.now() - minutesAgo * 60_000, eveningZone);
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

async function typeRow(words: readonly string[]): Promise<void> {
  for (const [index, word] of words.entries()) {
    if (word !== '') await stand.page.keyboard.type(word);
    if (index < words.length - 1) await stand.page.keyboard.press('Tab');
  }
  await stand.page.keyboard.press('Enter');
}

it('no phone is printed but for its end, also where it was typed into a name, a wish for a table, a tag or a note', async () => {
  const { page } = stand;
  await page.keyboard.press('n');
  await page.keyboard.type('2 Lindgren');
  await page.keyboard.press('Enter');
  await press(stand, 'Lindgren', 'Edit');
  const dialog = page.getByRole('dialog');
  for (const name of ['Name', 'Where they want to sit', 'Tags', 'Notes', 'Special requests'])
    await dialog.getByRole('textbox', { name }).fill(`${name} 202 555 0199`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await cardOf(stand, 'Name ••• ••• ••99').waitFor();
  await page.keyboard.press('Escape');
  await page.evaluate('window.print = () => {}');
  await page.keyboard.press('p');
  const sheet = page.locator('body > div').last();
  const line = sheet.locator('[data-line]').filter({ hasText: 'Name ••• ••• ••99' });
  await line
    .getByText(/sit ••• ••• ••99 · Tags ••• ••• ••99 · Notes ••• ••• ••99 · Special requests/)
    .waitFor({ state: 'attached' });
  expect(await sheet.evaluate(({ textContent }) => textContent)).not.toMatch(/202.?555/);
  await page.keyboard.press('Escape');
  await undoLast(stand);
  await cardOf(stand, 'Lindgren').waitFor();
  await undoLast(stand);
  await cardOf(stand, 'Lindgren').waitFor({ state: 'detached' });
});

it('one key prints the list with a number for each line, then empty lines, and every table', async () => {
  await stand.page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
  await stand.page.keyboard.press('p');
  await stand.page.locator('body[data-printed="yes"]').waitFor();
  await stand.page.emulateMedia({ media: 'print' });
  const sheet = stand.page.locator('body > div').last();
  const first = sheet.locator('[data-line="1"]');
  await first.getByText('Okafor').waitFor();
  await first.getByText('0143').waitFor();
  expect(await sheet.locator('[data-line]').count()).toBeGreaterThan(25);
  await sheet.locator('[data-paper-table="3"]').getByText('Ramírez · 4').waitFor();
  await sheet
    .getByText(/^Printed .*, \d\d:\d\d, by Maria Delgado$/)
    .first()
    .waitFor();
  expect(await stand.page.getByRole('button', { name: 'Print', exact: true }).isVisible()).toBe(false);
  expect((await stand.page.pdf({ preferCSSPageSize: false, format: 'A4' })).length).toBeGreaterThan(10_000);
  await stand.page.emulateMedia({ media: 'screen' });
});

const [came, seated, left] = [clock(70), clock(60), clock(5)];
const ibarra = clock(40);

it('three lines are typed in with Tab and Enter, and one that is wrong says why and stays', async () => {
  await stand.page.getByRole('tab', { name: 'Type in from paper' }).click();
  await stand.page.getByRole('textbox', { name: 'Line' }).waitFor();
  await typeRow(['', '4', 'Zamora', '', came, seated, 'bar', '', left]);
  await stand.page.getByText('Zamora · 4').waitFor();
  await typeRow(['', '2', 'Quintana', '', clock(50), '', '', clock(20)]);
  await stand.page.getByText('Quintana · 2').waitFor();
  await typeRow(['', '3', 'Ibarra', '', clock(-30)]);
  await stand.page.getByText('still to come').waitFor();
  await stand.page.getByRole('textbox', { name: 'Came' }).fill(ibarra);
  await stand.page.keyboard.press('Enter');
  await stand.page.getByText('Ibarra · 3').waitFor();
  await stand.page.keyboard.press('Escape');
  await stand.page.keyboard.press('Escape');
  await cardOf(stand, 'Ibarra').getByText(ibarra).waitFor();
});

it('a line that was typed in is one step: one key takes back all of it, and one key brings all of it back', async () => {
  const { page } = stand;
  await undoLast(stand);
  await cardOf(stand, 'Ibarra').waitFor({ state: 'detached' });
  await undoLast(stand);
  await page.getByText('Taken back: Quintana added and 1 more').first().waitFor();
  await undoLast(stand);
  await page.getByText('Taken back: Zamora added and 2 more').first().waitFor();
  await goTo(stand, 'Activity');
  const lines = page.locator('[data-act]').filter({ hasText: 'Zamora' });
  await lines.getByRole('button', { name: /^Redo/ }).nth(2).waitFor();
  await lines.getByRole('button', { name: /^Redo/ }).first().click();
  await lines.getByRole('button', { name: /^Undo/ }).nth(2).waitFor();
  await page.keyboard.press('Escape');
  for (const name of ['Quintana', 'Ibarra']) {
    await page.keyboard.press('Control+Shift+z');
    await page
      .getByText(new RegExp(`^Done again: ${name}`))
      .first()
      .waitFor();
  }
  await cardOf(stand, 'Ibarra').getByText(ibarra).waitFor();
});

it('a line that was taken back says so where it was typed, until it is done again', async () => {
  const { page } = stand;
  const ibarras = page.locator('p').filter({ hasText: 'Ibarra' });
  await undoLast(stand);
  await cardOf(stand, 'Ibarra').waitFor({ state: 'detached' });
  await goTo(stand, 'Paper');
  await page.getByRole('tab', { name: 'Type in from paper' }).click();
  await ibarras.getByText('taken back', { exact: true }).waitFor();
  expect(await page.getByText('taken back', { exact: true }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+z');
  await cardOf(stand, 'Ibarra').waitFor();
  await goTo(stand, 'Paper');
  await page.getByRole('tab', { name: 'Type in from paper' }).click();
  await ibarras.waitFor();
  expect(await page.getByText('taken back', { exact: true }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await cardOf(stand, 'Ibarra').getByText(ibarra).waitFor();
});

it('a printed line is named by its number', async () => {
  await goTo(stand, 'Paper');
  await stand.page.getByRole('tab', { name: 'Type in from paper' }).click();
  const sat = clock(1);
  await stand.page.keyboard.type('1');
  await stand.page.getByText('Okafor, 4').waitFor();
  await stand.page.keyboard.press('Backspace');
  await typeRow(['1', '', '', '', '', sat, '4']);
  await stand.page.getByText(`Seated ${sat} · Table 4`).waitFor();
  await stand.page.getByText('1 · Okafor').waitFor();
  await stand.page.getByRole('textbox', { name: 'Came' }).fill(clock(410));
  await stand.page.getByText('6 h 50 ago?').waitFor();
  await stand.page.keyboard.press('Escape');
  await stand.page.keyboard.press('Escape');
  await cardOf(stand, 'Okafor').waitFor({ state: 'detached' });
});

it('what cannot have been is said at its field before anybody adds it', async () => {
  const { page } = stand;
  await goTo(stand, 'Paper');
  await page.getByRole('tab', { name: 'Type in from paper' }).click();
  const field = (name: string) => page.getByRole('textbox', { name });
  await field('Size').fill('2');
  await field('Came').fill(clock(50));
  await field('Seated').fill(clock(55));
  await page.getByText('before they came').waitFor();
  await field('Seated').fill(clock(40));
  await page.getByText('before they came').waitFor({ state: 'detached' });
  await field('Table').fill('3');
  await page.keyboard.press('Tab');
  await page.getByText(/^Ramírez has it since \d\d:\d\d$/).waitFor();
  await field('Table').fill('bar');
  await field('Cleared').fill(clock(45));
  await page.getByText('before they sat').waitFor();
  for (const name of ['Size', 'Came', 'Seated', 'Table', 'Cleared']) await field(name).fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

it('the times are as they were written, also after a power cut, and the feed says that they were saved later', async () => {
  await demo.station().kill();
  await demo.station().start();
  await stand.page.reload();
  await cardOf(stand, 'Ibarra').getByText(ibarra).waitFor();
  await goTo(stand, 'Activity');
  const line = stand.page.locator('[data-act]').filter({ hasText: 'Zamora' });
  await line.filter({ hasText: 'seated at the bar' }).getByText(seated).waitFor();
  await line.filter({ hasText: 'cleared' }).getByText(left).waitFor();
  await line
    .getByText(/saved later, at \d\d:\d\d/)
    .first()
    .waitFor();
  expect(stand.errors).toEqual([]);
});
