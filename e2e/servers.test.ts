// Servers over the stand: whose turn it is moves with every seating, a second party too soon is warned of, a cut and a
// relief are done and taken back.
import { randomBytes } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { opId } from '#shared/log/op.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import {
  cardOf,
  choose,
  type HostStand,
  press,
  seatAt,
  showRoom,
  tableTile,
  undoLast,
} from './harness/host-stand.ts';
import { clientOf } from './harness/restaurant.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  await warnWithin(3);
});

beforeEach(async () => {
  stand = await demo.open();
});

afterEach(() => leaveStand(stand));

/** Nobody of the demo sat down as lately as this. */
async function warnWithin(doubleSeatMinutes: number): Promise<void> {
  const client = clientOf(demo.station());
  await client.screen.unlock.mutate({ pin: demoOwner.pin });
  const id = opId.parse(mintUuid(Date.now(), randomBytes(10)));
  await client.settings.set.mutate({ opId: id, details: { doubleSeatMinutes } });
}

const strip = (at = stand): Locator => at.page.getByRole('region', { name: 'Servers' });
const server = (spoken: string): Locator => strip().getByRole('button', { name: new RegExp(`^${spoken}`) });
const isNext = (name: string): Locator => server(`${name}.*Next: `);
const action = (name: string | RegExp): Locator => stand.page.getByRole('menuitem', { name });
const dialog = (name: string): Locator => stand.page.getByRole('dialog', { name });
const news = (words: string): Locator => stand.page.getByRole('dialog').filter({ hasText: words });

it('the turn moves on when a party is seated, and back by undo', async () => {
  await server('Jonah.*Next: 7 covers fewer than Caro tonight').waitFor();
  await seatAt(stand, 'Okafor', '4');
  await server('Caro.*Next: Jonah has had fewer, but was seated just now').waitFor();
  await undoLast(stand);
  await isNext('Jonah').waitFor();
});

it('the reason is there on hover', async () => {
  await isNext('Jonah').hover();
  await stand.page.getByText('Next: 7 covers fewer than Caro tonight', { exact: true }).waitFor();
});

it('a second party too soon is warned of on the button that seats with one press', async () => {
  const seats = stand.page.locator('[data-party] button', { hasText: /Caro \d+ min/ });
  await warnWithin(10);
  await seats.first().waitFor();
  expect(await seats.first().getAttribute('aria-description')).toMatch(/^Caro was seated \d+ min ago$/);
  await warnWithin(3);
});

it('a second party too soon is warned of in the list of tables, and again when it is seated', async () => {
  await seatAt(stand, 'Lindqvist', 'P2');
  await cardOf(stand, 'Lindqvist').waitFor({ state: 'detached' });
  await press(stand, 'Brennan', 'Another table');
  const tables = dialog('Seat Brennan');
  const warning = 'Caro was seated just now';
  await tables.locator('[data-table="P4"]').getByText(warning).waitFor();
  expect(await tables.locator('[data-table="12"]').getByText('was seated').count()).toBe(0);
  await tables.locator('[data-table="P4"]').click();
  const told = news('Brennan sits at table P4');
  await told.getByText(warning).waitFor();
  await told.getByRole('button', { name: 'Undo' }).click();
  await cardOf(stand, 'Brennan').waitFor();
  await undoLast(stand);
  await cardOf(stand, 'Lindqvist').waitFor();
});

it('a server who is cut gets no turn, by keyboard too, until it is taken back', async () => {
  await server('Jonah').focus();
  await stand.page.keyboard.press('Enter');
  await stand.page.locator('[role="menuitem"][data-highlighted]', { hasText: 'Cut Jonah' }).waitFor();
  await stand.page.keyboard.press('Enter');
  await news('Jonah is cut tonight').waitFor();
  await server('Jonah.*, cut$').waitFor();
  await isNext('Caro').waitFor();
  // Where nothing else fits they are still named, as cut.
  const suggested = stand.page.locator('[data-party] button', { hasText: /Jonah(?!, cut)/ });
  await suggested.first().waitFor({ state: 'detached' });
  await choose(stand, 'Okafor');
  await stand.page.keyboard.press('h');
  await stand.page.getByRole('dialog').getByRole('textbox').fill('4');
  await stand.page.keyboard.press('Enter');
  const kept = cardOf(stand, 'Okafor').getByRole('button', { name: 'Seat Okafor at 4' });
  await kept.getByText('Jonah, cut').waitFor();
  await undoLast(stand);
  await kept.waitFor({ state: 'detached' });
  await undoLast(stand);
  await isNext('Jonah').waitFor();
  await suggested.first().waitFor();
});

it('a relief hands over the section and who sits in it, and undo gives them back', async () => {
  await server('Caro Lindahl: 3 tables, 12 covers now').click();
  await action('Relieve Caro…').click();
  await dialog('Relieve Caro')
    .getByRole('button', { name: /^Jonah Whitfield takes over/ })
    .click();
  await server('Caro').waitFor({ state: 'detached' });
  await server('Jonah Whitfield: 7 tables, 22 covers now').waitFor();
  await expect
    .poll(() => server('Jonah').evaluate((item) => item.contains(document.activeElement)))
    .toBe(true);
  await news('Jonah has taken over Patio and 3 parties').getByRole('button', { name: 'Undo' }).click();
  await server('Caro Lindahl: 3 tables, 12 covers now').waitFor();
  await server('Jonah Whitfield: 4 tables, 10 covers now').waitFor();
});

it('a section changes its server for new parties, and takes over who sits there when asked', async () => {
  await strip().getByRole('button', { name: 'Servers tonight' }).click();
  const patio = dialog('Servers tonight').locator('[data-section="Patio"]');
  await patio.getByRole('combobox', { name: 'Served by' }).click();
  await stand.page.getByRole('option', { name: 'Jonah Whitfield' }).click();
  await patio.getByText('3 parties there are still with Caro').waitFor();
  await patio.getByRole('button', { name: 'Jonah takes over' }).click();
  await patio.getByText('still with').waitFor({ state: 'detached' });
  await stand.page.keyboard.press('Escape');
  await server('Caro').waitFor({ state: 'detached' });
  await undoLast(stand);
  await server('Caro').waitFor();
  await undoLast(stand);
  await strip().getByRole('button', { name: 'Servers tonight' }).click();
  await patio.getByText('Caro Lindahl').waitFor();
});

it('a section is added, renamed and removed in a plain list', async () => {
  await strip().getByRole('button', { name: 'Servers tonight' }).click();
  const panel = dialog('Servers tonight');
  await panel.getByLabel('New section').fill('Mezzanine');
  await stand.page.keyboard.press('Enter');
  const added = panel.locator('[data-section="Mezzanine"]');
  await added.getByText('No tables yet').waitFor();
  await added.getByLabel('Section', { exact: true }).fill('Gallery');
  await stand.page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Remove section Gallery' }).click();
  await stand.page.getByText('Section Gallery is removed').waitFor();
  await panel.locator('[data-section="Gallery"]').waitFor({ state: 'detached' });
});

it('the tables of a server stand out on the floor, in their room, until Escape', async () => {
  await server('Caro').click();
  await action('Show their tables').click();
  const isShown = (table: string) => tableTile(stand, table).getAttribute('data-highlighted');
  await expect.poll(() => isShown('P1')).toBe('true');
  await showRoom(stand, 'Dining room');
  expect(await isShown('12')).toBeNull();
  await showRoom(stand, 'Patio');
  await stand.page.keyboard.press('Escape');
  await expect.poll(() => isShown('P1')).toBeNull();
});

it.each([
  [1280, 800],
  [1024, 768],
])('every server is in whole words at %i × %i', async (width, height) => {
  const small = await demo.open({ width, height });
  const items = strip(small).locator('li');
  await expect.poll(() => items.count()).toBe(3);
  const [box, ...servers] = await Promise.all(
    [strip(small), ...(await items.all())].map((element) => element.boundingBox()),
  );
  for (const shown of servers) {
    expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    expect(shown?.y).toBe(servers[0]?.y);
  }
  await small.context.close();
});
