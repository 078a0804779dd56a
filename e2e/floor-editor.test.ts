// A manager draws the room with mouse and keys; the other station sees it, and whoever sits there is not disturbed.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { opId } from '#shared/log/op.ts';
import { tableId } from '#shared/tables/table.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { launchBrowser } from './harness/browser.ts';
import {
  drawn,
  furnish,
  middleOf,
  mint,
  type Pull,
  pullTable,
  scaleOf,
  spoken,
  statusOf,
} from './harness/floor-editor.ts';
import {
  addParty,
  clearTable,
  type HostStand,
  openFloorEditor,
  openHostStand,
  seatAt,
  tableTile,
} from './harness/host-stand.ts';
import type { Runner } from './harness/programs.ts';
import { clientOf, openRestaurant, type Restaurant } from './harness/restaurant.ts';

let browser: Browser;
let restaurant: Restaurant;
let stand: HostStand;

beforeAll(async () => {
  [browser, restaurant] = await Promise.all([launchBrowser(), openRestaurant()]);
  await furnish(restaurant.near);
});

afterAll(async () => {
  await browser.close();
  await restaurant.close();
});

const openEditor = async (station: Runner): Promise<HostStand> => {
  const opened = await openHostStand(browser, { url: station.program().url });
  await openFloorEditor(opened);
  await drawn(opened, '1').waitFor();
  return opened;
};

beforeEach(async () => {
  stand = await openEditor(restaurant.near);
});

afterEach(async () => {
  expect(stand.errors).toEqual([]);
  await stand.context.close();
});

const details = (name: string): Locator =>
  stand.page.getByRole('region', { name: 'Details' }).getByLabel(name, { exact: true });

const status = (): Locator => statusOf(stand);

const scale = (): Promise<number> => scaleOf(stand);

const pull = (what: Locator, by: Pull): Promise<void> => pullTable(stand, what, by);

const undo = (): Promise<void> => stand.page.keyboard.press('Control+z');

describe('with the mouse', () => {
  it('a table that is pulled rests on the grid, undo puts it back, and the other station sees both', async () => {
    const far = await openEditor(restaurant.far);
    await pull(drawn(stand, '11'), { x: 1, y: 43 });
    await status().getByText('Table 11 at column 23, row 21').waitFor();
    await expect.poll(() => spoken(far, '11')).toContain('column 23, row 21');
    await undo();
    await expect.poll(() => spoken(stand, '11')).toContain('column 22, row 15');
    await expect.poll(() => spoken(far, '11')).toContain('column 22, row 15');
    await stand.page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => spoken(far, '11')).toContain('column 23, row 21');
    await undo();
    await expect.poll(() => spoken(stand, '11')).toContain('column 22, row 15');
    await far.context.close();
  });

  it('undo stops at the drawing and unseats nobody', async () => {
    const { page } = stand;
    await page.getByRole('button', { name: 'Host stand' }).click();
    await addParty(stand, '2 Ibarra');
    await seatAt(stand, 'Ibarra', '9');
    await page.getByText('Ibarra sits at table 9').waitFor();
    await openFloorEditor(stand);
    await pull(drawn(stand, '11'), { x: 1, y: 43 });
    await expect.poll(() => spoken(stand, '11')).toContain('column 23, row 21');
    await undo();
    await expect.poll(() => spoken(stand, '11')).toContain('column 22, row 15');
    await undo();
    await page.getByText('Nothing more of the drawing to take back').first().waitFor();
    await page.getByRole('button', { name: 'Host stand' }).click();
    await tableTile(stand, '9').filter({ hasText: 'Ibarra' }).waitFor();
    await clearTable(stand, '9');
  });

  it('near the line of another table it falls into line and shows the line; with Alt it goes anywhere', async () => {
    const [{ mouse }, from, by] = [stand.page, await middleOf(drawn(stand, '9')), await scale()];
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 20, from.y + 20, { steps: 3 });
    await mouse.move(from.x + 69 * by, from.y + 100 * by, { steps: 3 });
    await stand.page.locator('[data-ground] line').first().waitFor({ state: 'attached' });
    await mouse.up();
    await expect.poll(() => spoken(stand, '9')).toContain('column 10,');
    await undo();
    await expect.poll(() => spoken(stand, '9')).toContain('column 2, row 9');
    const before = await drawn(stand, '9').boundingBox();
    await pull(drawn(stand, '9'), { x: 3, y: 45, isFree: true });
    await expect
      .poll(async () => Math.round(((await drawn(stand, '9').boundingBox())?.x ?? 0) - (before?.x ?? 0)))
      .toBe(Math.round(3 * by));
    await undo();
    await expect.poll(() => spoken(stand, '9')).toContain('column 2, row 9');
  });

  it('a handle resizes, the other side stays; the handle above turns in steps of 15°', async () => {
    await drawn(stand, '6').click();
    expect(await details('Width, cm').inputValue()).toBe('180');
    await pull(stand.page.locator('[data-handle="e"]'), { x: 8, y: 0 });
    await expect.poll(() => details('Width, cm').inputValue()).toBe('220');
    expect(await spoken(stand, '6')).toContain('column 17, row 9');
    await undo();
    await expect.poll(() => details('Width, cm').inputValue()).toBe('180');
    await pull(stand.page.locator('[data-handle="turn"]'), { x: 40, y: 33 });
    await expect.poll(() => details('Turned, °').inputValue()).toBe('90');
    await undo();
    await expect.poll(() => details('Turned, °').inputValue()).toBe('0');
  });

  it('a frame around several chooses them, and they come into line with one gesture', async () => {
    const [from, to] = [await middleOf(drawn(stand, '9')), await middleOf(drawn(stand, '6'))];
    const { mouse } = stand.page;
    await mouse.move(from.x - 60, from.y - 50);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
    await stand.page.getByRole('heading', { name: '3 tables' }).waitFor();
    await stand.page.getByRole('button', { name: 'Left edges in line' }).click();
    for (const table of ['5', '6', '9']) {
      await expect.poll(() => spoken(stand, table)).toContain('column 2,');
    }
    await undo();
    await expect.poll(() => spoken(stand, '5')).toContain('column 10,');
    await expect.poll(() => spoken(stand, '6')).toContain('column 17,');
  });

  it('a shape is dragged from the palette, gets the next number, is duplicated and removed', async () => {
    const spot = await middleOf(drawn(stand, '11'));
    const shape = stand.page.getByRole('button', { name: 'Add a table: Oval' });
    const { mouse, keyboard } = stand.page;
    const from = await middleOf(shape);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(spot.x, spot.y + 180, { steps: 8 });
    await mouse.up();
    await stand.page.getByRole('heading', { name: 'Table 13' }).waitFor();
    expect(await spoken(stand, '13')).toContain('Oval');
    await keyboard.press('Control+d');
    await stand.page.getByRole('heading', { name: 'Table 14' }).waitFor();
    await keyboard.press('Delete');
    await drawn(stand, '14').waitFor({ state: 'detached' });
    await drawn(stand, '13').click();
    await keyboard.press('Delete');
    await drawn(stand, '13').waitFor({ state: 'detached' });
  });

  it('the bar tells of what is being pulled, and a copy is what the next key is about', async () => {
    const { page } = stand;
    await drawn(stand, '10').click();
    await pull(drawn(stand, '11'), { x: 1, y: 43 });
    await undo();
    await drawn(stand, '12').click();
    const [from, { mouse, keyboard }] = [await middleOf(page.locator('[data-handle="se"]')), page];
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 30, from.y + 20, { steps: 4 });
    await status().getByText('Table 12 at column').waitFor();
    await keyboard.press('Escape');
    await mouse.up();
    await drawn(stand, '4').click();
    await keyboard.press('Control+d');
    await page.getByRole('heading', { name: 'Table 13' }).waitFor();
    await keyboard.press('Delete');
    await drawn(stand, '13').waitFor({ state: 'detached' });
    await drawn(stand, '4').waitFor();
  });

  it('a table where somebody sits is moved as a drawing only, and is not removed', async () => {
    await drawn(stand, '7').click();
    await stand.page.getByText('Seated here: Vasquez').waitFor();
    await stand.page.keyboard.press('Delete');
    await stand.page.getByText('Vasquez sits at table 7. Clear it or move them first.').waitFor();
    expect(await drawn(stand, '7').count()).toBe(1);
  });

  it('tables pressed with the brush go to the section', async () => {
    await stand.page.getByRole('button', { name: 'Press tables into Window' }).click();
    await drawn(stand, '5').click();
    await expect.poll(() => spoken(stand, '5')).toContain('Window');
    await drawn(stand, '9').click();
    await expect.poll(() => spoken(stand, '9')).toContain('Window');
    await undo();
    await expect.poll(() => spoken(stand, '9')).toContain('Hearth');
    await undo();
    await expect.poll(() => spoken(stand, '5')).toContain('Hearth');
    await stand.page.getByRole('button', { name: 'Done', exact: true }).click();
    await drawn(stand, '5').click();
    await stand.page.getByRole('heading', { name: 'Table 5' }).waitFor();
  });
});

describe('with the keyboard', () => {
  it('Tab goes through the tables, arrows move by a square, Shift by the smallest step, and it is said', async () => {
    await drawn(stand, '1').focus();
    await stand.page.keyboard.press('Tab');
    expect(await drawn(stand, '2').evaluate((node) => node === document.activeElement)).toBe(true);
    await stand.page.keyboard.press('ArrowDown');
    await status().getByText('Table 2 at column 7, row 3').waitFor();
    await expect.poll(() => spoken(stand, '2')).toContain('column 7, row 3');
    const before = (await drawn(stand, '2').boundingBox())?.x ?? 0;
    await stand.page.keyboard.press('Shift+ArrowRight');
    await expect
      .poll(async () => ((await drawn(stand, '2').boundingBox())?.x ?? 0) - before)
      .toBeGreaterThan(1);
    await undo();
    await undo();
    await expect.poll(() => spoken(stand, '2')).toContain('column 7, row 2');
  });

  it('every press of an arrow counts, however quickly one follows the other', async () => {
    await drawn(stand, '2').focus();
    for (let step = 0; step < 6; step += 1) await stand.page.keyboard.press('ArrowDown', { delay: 40 });
    await status().getByText('Table 2 at column 7, row 8').waitFor();
    for (let step = 0; step < 6; step += 1) await undo();
    await expect.poll(() => spoken(stand, '2')).toContain('column 7, row 2');
  });

  it('Ctrl and arrows resize, R turns, Enter opens the details, Escape lets go and then leaves', async () => {
    const { keyboard } = stand.page;
    await drawn(stand, '10').focus();
    await keyboard.press('Control+ArrowRight');
    await expect.poll(() => details('Width, cm').inputValue()).toBe('230');
    await keyboard.press('r');
    await expect.poll(() => details('Turned, °').inputValue()).toBe('15');
    await undo();
    await undo();
    await expect.poll(() => details('Width, cm').inputValue()).toBe('210');
    await keyboard.press('Enter');
    expect(await details('Name').evaluate((field) => field === document.activeElement)).toBe(true);
    await keyboard.press('Control+a');
    await keyboard.type('9');
    await keyboard.press('Enter');
    await stand.page.getByText('Another table is called 9 already.').waitFor();
    await keyboard.press('Escape');
    await drawn(stand, '10').focus();
    await keyboard.press('Escape');
    await stand.page.getByRole('heading', { name: 'Sections' }).waitFor();
    await keyboard.press('Escape');
    await stand.page.locator('[data-party]').first().waitFor();
  });

  it('the sheet of keys tells those of the drawing here', async () => {
    await drawn(stand, '1').focus();
    await stand.page.keyboard.press('?');
    const sheet = stand.page.getByRole('dialog', { name: 'Keys' });
    await sheet.getByText('Move by the smallest step').waitFor();
    await sheet.getByText('Undo my last step').waitFor();
    expect(await sheet.getByText('Seat a walk-in').count()).toBe(0);
    await stand.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  it('tables chosen with Space can be put together, seat a number then, and no longer do', async () => {
    await drawn(stand, '9').focus();
    await stand.page.keyboard.press('Space');
    await drawn(stand, '5').focus();
    await stand.page.keyboard.press('Space');
    await stand.page.getByRole('button', { name: 'These can be put together' }).click();
    await stand.page.locator('[data-ground]').getByText('5–8').nth(2).waitFor();
    await details('Seats to').last().fill('7');
    await stand.page.keyboard.press('Enter');
    await stand.page.locator('[data-ground]').getByText('5–7').waitFor();
    await stand.page.getByRole('button', { name: 'Choose none' }).click();
    await stand.page.getByRole('button', { name: /^5 \+ 9/ }).click();
    await stand.page.getByRole('button', { name: 'They do not go together' }).click();
    await stand.page.locator('[data-ground]').getByText('5–7').waitFor({ state: 'detached' });
  });
});

describe('rooms', () => {
  it('a room is there once a table stands in it, is renamed with all its tables, and goes when it is empty', async () => {
    const { page } = stand;
    await page.getByRole('button', { name: 'Add a room' }).click();
    await page.getByLabel('Name of the room').fill('Terrace');
    await page.keyboard.press('Enter');
    await page.getByText('No table stands in Terrace yet').waitFor();
    await page.getByRole('button', { name: 'Add a table: Round' }).click();
    await page.getByRole('heading', { name: 'Table 13' }).waitFor();
    await page.getByRole('button', { name: 'More: Terrace' }).click();
    await page.getByRole('menuitem', { name: 'Rename Terrace' }).click();
    await page.getByLabel('Name of the room').fill('Garden');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Garden', exact: true }).waitFor();
    await drawn(stand, '13').click();
    await page.keyboard.press('Delete');
    await drawn(stand, '13').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'More: Garden' }).click();
    await page.getByRole('menuitem', { name: 'Remove Garden' }).click();
    await page.getByRole('button', { name: 'Garden', exact: true }).waitFor({ state: 'detached' });
    await drawn(stand, '1').waitFor();
  });

  it('tables nobody has placed wait in the tray and are laid out with one press', async () => {
    const client = clientOf(restaurant.near);
    await client.screen.unlock.mutate({ pin: demoOwner.pin });
    for (const name of ['21', '22']) {
      await client.tables.set.mutate({
        opId: opId.parse(mint()),
        tableId: tableId.parse(mint()),
        details: { name, area: 'Dining room', seatsMin: 2, seatsMax: 4 },
      });
    }
    await stand.page.getByText('2 tables nobody has placed').waitFor();
    await stand.page.getByRole('button', { name: 'Lay them out' }).click();
    await drawn(stand, '21').waitFor();
    await drawn(stand, '22').waitFor();
    await undo();
    await stand.page.getByText('2 tables nobody has placed').waitFor();
  });
});
