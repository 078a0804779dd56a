// The floor, driven as a host drives it: what is one press, one drag or three keys is so for real, and is taken back by
// one press.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { carryByMouse, dragByFinger, dragByMouse } from './harness/hand.ts';
import {
  addParty,
  cardOf,
  choose,
  type HostStand,
  seatAt,
  showRoom,
  tableFace,
  tableTile,
  undoLast,
} from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeEach(async () => {
  stand = await demo.open();
});

afterEach(() => leaveStand(stand));

const stateOf = (table: string): Promise<string | null> => tableTile(stand, table).getAttribute('data-state');

const becomes = (table: string, state: string): Promise<void> =>
  stand.page.locator(`li[data-table="${table}"][data-state="${state}"]`).waitFor();

/** The first of the list, of four: wherever it is put, nobody's promise breaks. */
const first = 'Okafor';

/** Adds it, and waits for its card. */
async function waiting(line: string): Promise<string> {
  await addParty(stand, line);
  const name = line.split(' ')[1] ?? '';
  await cardOf(stand, name).waitFor();
  await stand.page.keyboard.press('Escape');
  return name;
}

describe('a party is seated', () => {
  it('by one drag from the list, and one press takes it back', async () => {
    await dragByMouse(stand.page, cardOf(stand, first), tableFace(stand, '4'));
    await tableTile(stand, '4').getByText(first).waitFor();
    await undoLast(stand);
    await becomes('4', 'free');
    await cardOf(stand, first).waitFor();
  });

  it('once, also by a double click on its card', async () => {
    const { page } = stand;
    const tab = (count: number) => page.getByRole('tab', { name: `Waiting ${count}`, exact: true });
    const told = await page.getByRole('tab', { name: /^Waiting/ }).innerText();
    const before = Number(must(/\d+/.exec(told)?.[0], 'how many wait'));
    const offers = page.getByRole('button', { name: /^Seat at .* for / });
    await offers.first().dblclick();
    await tab(before - 1).waitFor();
    await undoLast(stand);
    await tab(before).waitFor();
    expect(await page.getByText('already seated').count()).toBe(0);
  });

  it('by S 4 Enter', async () => {
    const name = await waiting('4 Bellamy');
    await choose(stand, name);
    await stand.page.keyboard.press('s');
    await stand.page.keyboard.type('4');
    await stand.page.keyboard.press('Enter');
    await tableTile(stand, '4').getByText(name).waitFor();
    await undoLast(stand);
    await becomes('4', 'free');
  });

  it('off the street by W 3 12 Enter: on the list and at the table at once', async () => {
    await stand.page.keyboard.press('w');
    await stand.page.keyboard.type('3 12');
    await stand.page.getByText('3 guests sit at table 12').waitFor();
    await stand.page.keyboard.press('Enter');
    await tableTile(stand, '12').getByText('Party of 3').waitFor();
    await undoLast(stand);
    await becomes('12', 'free');
    expect(await cardOf(stand, 'Party of 3').count()).toBe(0);
  });

  it('off the street never by keys alone where somebody sits', async () => {
    await stand.page.keyboard.press('w');
    await stand.page.keyboard.type('2 9');
    await stand.page.getByText('Somebody sits at table 9. Press it below if they share it.').waitFor();
    await stand.page.keyboard.press('Enter');
    await stand.page.getByRole('dialog', { name: 'Seat a walk-in' }).waitFor();
    await stand.page.keyboard.press('Escape');
    await becomes('9', 'seated');
  });

  it('off the street more than the table has seats for: that is said beside what Enter does, and is no bar', async () => {
    await stand.page.keyboard.press('w');
    await stand.page.keyboard.type('99 12');
    const dialog = stand.page.getByRole('dialog', { name: 'Seat a walk-in' });
    const meaning = dialog.locator('form').getByText('99 guests sit at table 12');
    await meaning.getByText(/^\d+ seats short$/).waitFor();
    await stand.page.keyboard.press('Enter');
    await tableTile(stand, '12').getByText('Party of 99').waitFor();
    await undoLast(stand);
    await becomes('12', 'free');
    await stand.page.keyboard.press('w');
    await stand.page.keyboard.type('99 9');
    await dialog
      .locator('button[data-table="9"]')
      .getByText(/two parties.*seats short/i)
      .waitFor();
    await stand.page.keyboard.press('Escape');
  });

  it('off the street by two presses: the table, then how many they are', async () => {
    await tableFace(stand, '12').click();
    await stand.page.getByRole('menuitem', { name: 'Seat a walk-in of 4' }).click();
    await tableTile(stand, '12').getByText('Party of 4').waitFor();
    await undoLast(stand);
    await becomes('12', 'free');
  });

  it('too large for the table: the drop says so and offers what fits', async () => {
    const name = await waiting('6 Carrow');
    await showRoom(stand, 'Bar');
    await dragByMouse(stand.page, cardOf(stand, name), tableFace(stand, 'B5'));
    const picker = stand.page.getByRole('dialog');
    await picker.locator('button[data-table="B5"]').getByText('2 seats short').waitFor();
    await picker.locator('button[data-table="12"]').click();
    await tableTile(stand, '12').getByText(name).waitFor();
    await undoLast(stand);
    await becomes('12', 'free');
  });
});

describe('who sits', () => {
  it('moves by one drag and leaves a used table to be cleaned, and one press moves them back', async () => {
    await dragByMouse(stand.page, tableFace(stand, '2'), tableFace(stand, '4'));
    await tableTile(stand, '4').getByText('Larsen').waitFor();
    expect(await stateOf('2')).toBe('dirty');
    await stand.page.getByText('Table 2 is to be cleaned').waitFor();
    await undoLast(stand);
    await tableTile(stand, '2').getByText('Larsen').waitFor();
    await becomes('4', 'free');
  });

  it('at the wrong table is put right soon after: nobody has used that table, and it is free', async () => {
    const name = await waiting('2 Ellery');
    await seatAt(stand, name, '4');
    await tableTile(stand, '4').getByText(name).waitFor();
    await dragByMouse(stand.page, tableFace(stand, '4'), tableFace(stand, '12'));
    await tableTile(stand, '12').getByText(name).waitFor();
    expect(await stateOf('4')).toBe('free');
    await undoLast(stand);
    await tableTile(stand, '4').getByText(name).waitFor();
    await undoLast(stand);
    await becomes('4', 'free');
  });

  it('changes tables with others by one drag and one answer', async () => {
    await dragByMouse(stand.page, tableFace(stand, '5'), tableFace(stand, '6'));
    await stand.page.getByRole('button', { name: 'Change tables' }).click();
    await tableTile(stand, '6').getByText('Eriksson').waitFor();
    await tableTile(stand, '5').getByText('Moreau').waitFor();
    await undoLast(stand);
    await tableTile(stand, '5').getByText('Eriksson').waitFor();
  });

  it('shares a table when somebody says so, plainly, and one is moved by its name', async () => {
    const name = await waiting('2 Dunmore');
    await seatAt(stand, name, '2');
    await tableTile(stand, '2').getByText('two parties, move one').waitFor();
    await dragByMouse(stand.page, tableTile(stand, '2').getByText(name), tableFace(stand, '4'));
    await tableTile(stand, '4').getByText(name).waitFor();
    await becomes('2', 'seated');
    await undoLast(stand);
    await becomes('2', 'shared');
    await undoLast(stand);
    await becomes('2', 'seated');
  });

  it('goes on by one press, and by one only: the check, then leaving, then the table is clean', async () => {
    const { page } = stand;
    await page.getByRole('button', { name: 'Check at table 9' }).dblclick();
    await tableTile(stand, '9').getByText('check', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Clear table 9' }).press('Enter');
    await becomes('9', 'dirty');
    await page.getByRole('button', { name: 'Table 9 is clean' }).press('Enter');
    await becomes('9', 'free');
    for (const before of ['dirty', 'seated']) {
      await undoLast(stand);
      await becomes('9', before);
    }
  });

  it('moves by one key, and the keys go along to where it sits now', async () => {
    const { page } = stand;
    await tableFace(stand, '9').press('m');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await tableTile(stand, '12').getByText('Stein').waitFor();
    await expect
      .poll(() => tableFace(stand, '12').evaluate((face) => face === document.activeElement))
      .toBe(true);
    await undoLast(stand);
    await becomes('9', 'seated');
  });

  it('changes tables with others by keys too: M, the table, and one answer', async () => {
    const { page } = stand;
    await tableFace(stand, '5').press('m');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('6');
    await page.getByText('Moreau · Change tables or share').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Eriksson goes to table 6' }).waitFor();
    await page.keyboard.press('Enter');
    await tableTile(stand, '6').getByText('Eriksson').waitFor();
    await tableTile(stand, '5').getByText('Moreau').waitFor();
    await undoLast(stand);
    await tableTile(stand, '5').getByText('Eriksson').waitFor();
  });

  it('goes on by one key, and is cleared by C and the table', async () => {
    const { page } = stand;
    await tableFace(stand, '8').press('a');
    await tableTile(stand, '8').getByText('dessert').waitFor();
    await undoLast(stand);
    await tableTile(stand, '8').getByText('mains').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.keyboard.type('8');
    await page.getByText('Mbeki leaves table 8').waitFor();
    await page.keyboard.press('Enter');
    await becomes('8', 'dirty');
    await undoLast(stand);
    await becomes('8', 'seated');
  });
});

describe('tables', () => {
  it('are put together by one drag, seat a party at both, and come apart', async () => {
    const { page } = stand;
    await showRoom(stand, 'Bar');
    await dragByMouse(stand.page, tableFace(stand, 'B2'), tableFace(stand, 'B1'));
    const both = page.locator('li[data-tables="B1 + B2"]');
    await both.waitFor();
    await choose(stand, first);
    await both.locator('[data-spot]').click();
    await page.getByRole('menuitem', { name: `Seat ${first} here` }).click();
    await both.getByText(first).waitFor();
    await undoLast(stand);
    await becomes('B1', 'free');
    await both.locator('[data-spot]').press('x');
    await tableTile(stand, 'B2').waitFor();
    await undoLast(stand);
    await both.waitFor();
    await both.locator('[data-spot]').press('x');
    await tableTile(stand, 'B2').waitFor();
  });

  it('are put together by keys, which stay with them: M, an arrow, Enter', async () => {
    const { page } = stand;
    const hasFocus = (table: string) =>
      expect
        .poll(() => tableFace(stand, table).evaluate((face) => face === document.activeElement))
        .toBe(true);
    await showRoom(stand, 'Bar');
    await tableFace(stand, 'B2').press('m');
    await page.getByText('table B2 picked up').waitFor({ state: 'attached' });
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('table B2 over table B1').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.locator('li[data-tables="B1 + B2"]').waitFor();
    await hasFocus('B1');
    await undoLast(stand);
    await becomes('B2', 'free');
    await hasFocus('B1');
  });

  it('keep their menus shut while they are carried, whichever arrow is pressed', async () => {
    const { page } = stand;
    await showRoom(stand, 'Dining room');
    await tableFace(stand, '12').press('m');
    await page.getByText('table 12 picked up').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText(/^table 12 over/).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    await becomes('12', 'free');
  });

  it('stand out while something is carried: those that take it, and more so where it would be put', async () => {
    const { page } = stand;
    const lineOf = (table: string): Promise<string> =>
      tableTile(stand, table).evaluate((tile) =>
        getComputedStyle(tile).getPropertyValue('--table-line-width'),
      );
    expect(await Promise.all(['4', '12'].map(lineOf))).toEqual(['1', '1']);
    await carryByMouse(page, cardOf(stand, first), tableFace(stand, '4'));
    await page.getByText('Sit at 4').waitFor();
    expect(await Promise.all(['4', '12'].map(lineOf))).toEqual(['3', '2']);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await becomes('4', 'free');
  });

  it('that stand far apart are put together only when somebody says so, and count as one then', async () => {
    const { page } = stand;
    const tab = page.getByRole('tab', { name: /^Dining room/ });
    await tab.getByText('2 free of 12').waitFor();
    await dragByMouse(page, tableFace(stand, '12'), tableFace(stand, '4'));
    const asked = page.getByRole('dialog', { name: 'Put 4 + 12 together?' });
    await asked.getByText('nobody has said that they go together').waitFor();
    await asked.getByRole('button', { name: 'Leave them where they are' }).click();
    await asked.waitFor({ state: 'detached' });
    await becomes('12', 'free');
    await dragByMouse(page, tableFace(stand, '12'), tableFace(stand, '4'));
    await asked.getByRole('button', { name: 'Put them together' }).click();
    await page.locator('li[data-tables="4 + 12"]').waitFor();
    await tab.getByText('1 free of 11').waitFor();
    await undoLast(stand);
    await tab.getByText('2 free of 12').waitFor();
  });

  it('are held for the chosen party by one key, and closed and opened again by another', async () => {
    const name = await waiting('2 Fairfax');
    await choose(stand, name);
    await tableFace(stand, '4').press('h');
    await becomes('4', 'held');
    await tableTile(stand, '4').getByText(name).waitFor();
    await undoLast(stand);
    await becomes('4', 'free');
    await tableFace(stand, '4').press('o');
    await becomes('4', 'out');
    await tableFace(stand, '4').press('o');
    await becomes('4', 'free');
  });

  it('are walked by arrow keys as they stand in the room, and opened by Enter', async () => {
    const { page } = stand;
    await tableFace(stand, '3').focus();
    await page.keyboard.press('ArrowRight');
    expect(await tableFace(stand, '4').evaluate((face) => face === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await tableFace(stand, '6').evaluate((face) => face === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Clear Moreau' }).waitFor();
  });

  it('say to a screen reader all that they show', async () => {
    const said =
      /^Table 7, 4 to 6 seats, seated \d+ minutes, dessert, Vasquez ?, 6(?:, free in \d+ to \d+ minutes)?, served by Priya Nair$/;
    await stand.page.getByRole('button', { name: said }).waitFor();
  });

  it('in another room are found by G and the number', async () => {
    const { page } = stand;
    await page.keyboard.press('g');
    await page.keyboard.type('p2');
    await page.keyboard.press('Enter');
    await tableTile(stand, 'P2').waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-table="P2"]') !== null);
  });
});

describe('by touch', () => {
  it('a finger that rests on a card carries it to a table', async () => {
    await cardOf(stand, first).scrollIntoViewIfNeeded();
    await dragByFinger(stand.page, cardOf(stand, first), tableFace(stand, '4'));
    await tableTile(stand, '4').getByText(first).waitFor();
    await undoLast(stand);
    await becomes('4', 'free');
  });
});
