// Quotes at the stand: what to tell a party while it is typed, the table it may sit at one press away, what that costs
// others, why a wait is so long, and the kitchen that every wait follows.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { dragByMouse } from './harness/hand.ts';
import {
  cardOf,
  choose,
  goTo,
  type HostStand,
  quickLine,
  showMenu,
  showRoom,
  tableFace,
  tableTile,
  undoLast,
} from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  // So high that every card of the evening is drawn: a long list draws what is seen of it.
  stand = await demo.open({ height: 2200 });
});

afterAll(async () => {
  expect(stand.errors).toEqual([]);
});

const suggestion = (name: string) =>
  cardOf(stand, name).getByRole('button', { name: new RegExp(`^Seat at .* for ${name}$`) });

const news = (text: string | RegExp) => stand.page.getByText(text).first();

it('says while a party is typed what to tell it, and the odds', async () => {
  await quickLine(stand.page).fill('4 garcia');
  await stand.page.getByText(/^Tell them (\d+–\d+|about \d+) min$/).waitFor();
  await stand.page.getByText(/^9 in 10 sit by \d\d:\d\d$/).waitFor();
  await quickLine(stand.page).fill('60 coaches');
  await stand.page.getByText('No table takes 60. Quote them yourself.').waitFor();
  await quickLine(stand.page).fill('');
});

it('tells of a booking the hour and the place it holds, in both languages, and that is where it stands once added', async () => {
  const { page } = stand;
  await quickLine(page).fill('7 23:40 reserva Ruiz');
  const hint = page.getByText('Holds its place at 23:40').locator('..');
  await hint.getByText(/^\d+ parties before it as the list stands$/).waitFor();
  await hint.getByText('in the list from 23:10').waitFor();
  expect(await page.getByText(/^Tell them/).count()).toBe(0);
  await showMenu(stand, 'Maria Delgado');
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByText('Tiene su sitio a las 23:40').waitFor();
  await page.getByText(/^\d+ grupos delante según la lista de ahora$/).waitFor();
  await showMenu(stand, 'Maria Delgado');
  await page.getByRole('menuitem', { name: 'English' }).click();
  await quickLine(page).press('Enter');
  await page.getByRole('button', { name: /booked for later/ }).click();
  await page.locator('[data-later]').filter({ hasText: '23:40' }).getByText('Ruiz').waitFor();
  await undoLast(stand);
});

it('seats at the suggested table with one press, and one undo takes it back', async () => {
  await suggestion('Okafor').click();
  await news(/^Okafor sits at /).waitFor();
  await cardOf(stand, 'Okafor').waitFor({ state: 'detached' });
  await undoLast(stand);
  await suggestion('Okafor').waitFor();
});

it('seats at the suggested table with Enter on the chosen card', async () => {
  await stand.page.keyboard.press('Escape');
  for (let presses = 0; presses < 20; presses += 1) {
    await stand.page.keyboard.press('ArrowDown');
    const chosen = stand.page.locator('[data-party]:has(button[aria-pressed="true"])');
    if ((await chosen.innerText()).includes('Lindqvist')) break;
  }
  await suggestion('Lindqvist').waitFor();
  await stand.page.keyboard.press('Enter');
  await news(/^Lindqvist sits at /).waitFor();
  await undoLast(stand);
  await cardOf(stand, 'Lindqvist').waitFor();
});

it('offers no two parties the same table', async () => {
  const offers = await stand.page.getByRole('button', { name: /^Seat at .* for / }).allInnerTexts();
  const tables = offers.map((text) => text.split('\n')[0]);
  expect(tables.length).toBeGreaterThan(1);
  expect(new Set(tables).size).toBe(tables.length);
});

it('tells before a seating whose promise it would break, and by how much', async () => {
  await choose(stand, 'Brennan');
  await stand.page.keyboard.press('s');
  const picker = stand.page.getByRole('dialog');
  await picker
    .getByText(/^(Would break|Makes wait longer): .+ \d+, \d+ → \d+ min/)
    .first()
    .waitFor();
  await stand.page.keyboard.press('Escape');
});

const broken = /Would break: Castellanos 5, \d+ → \d+ min/;

it('asks before a card dropped on a table breaks a promise, and Enter does it', async () => {
  await showRoom(stand, 'Dining room');
  await dragByMouse(stand.page, cardOf(stand, 'Lindqvist'), tableFace(stand, '12'));
  const picker = stand.page.getByRole('dialog');
  await picker.locator('button[data-table="12"][aria-current="true"]').getByText(broken).waitFor();
  await stand.page.keyboard.press('Enter');
  await tableTile(stand, '12').getByText('Lindqvist').waitFor();
  await undoLast(stand);
  await cardOf(stand, 'Lindqvist').waitFor();
});

it('tells the same of a walk-in while its table is typed', async () => {
  await stand.page.keyboard.press('w');
  await stand.page.keyboard.type('2 12');
  const option = stand.page.getByRole('dialog').locator('button[data-table="12"]');
  await option.getByText(broken).waitFor();
  await option.getByText('6–10').waitFor();
  await stand.page.keyboard.press('Escape');
});

it('tells the same in the menu of a table, of who is chosen and of a walk-in', async () => {
  await choose(stand, 'Lindqvist');
  await tableFace(stand, '12').click();
  const menu = stand.page.getByRole('menu');
  await menu
    .getByRole('menuitem', { name: /^Seat Lindqvist here/ })
    .getByText(broken)
    .waitFor();
  expect(await menu.getByText(broken).count()).toBe(2);
  await stand.page.keyboard.press('Escape');
  await stand.page.keyboard.press('Escape');
});

it('explains a wait by facts of this room', async () => {
  const card = await choose(stand, 'Kowalski');
  await card.getByText(/^now (\d+–\d+|about \d+) min/).waitFor();
  await card.getByText(/(party|parties) ahead takes? the same tables: /).waitFor();
});

/** How long the tables of the dining room are said to be taken, together. */
async function takenTogether(): Promise<number> {
  await showRoom(stand, 'Dining room');
  const said = await stand.page
    .locator('li[data-table]')
    .getByText(/^free (~|\d)/)
    .allInnerTexts();
  return said.reduce((sum, words) => sum + Number(/(\d+)\D*$/.exec(words)?.[1] ?? 0), 0);
}

it('follows the kitchen: one press says it, tables stay taken longer, one undo takes it back', async () => {
  const before = await takenTogether();
  const card = await choose(stand, 'Kowalski');
  await stand.page.getByRole('button', { name: 'How the kitchen is doing: on time' }).click();
  await stand.page.getByRole('menuitem', { name: 'The kitchen is behind by 30 %' }).click();
  await card.getByText('The kitchen is behind by 30 %, as you said').waitFor();
  expect(await takenTogether()).toBeGreaterThan(before);
  await undoLast(stand);
  await stand.page.getByRole('button', { name: 'How the kitchen is doing: on time' }).waitFor();
  await card.getByText('The kitchen is behind by 30 %, as you said').waitFor({ state: 'detached' });
});

it('shows a manager how well promises were kept', async () => {
  await goTo(stand, 'Kept promises');
  await stand.page
    .getByText(/^\d+ %$/)
    .first()
    .waitFor();
  await stand.page.getByRole('row', { name: /^1–2 guests \d/ }).waitFor();
  await stand.page.keyboard.press('Escape');
  await quickLine(stand.page).waitFor();
});
