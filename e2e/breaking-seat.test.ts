// One press seats at the suggested table: where that breaks what somebody else was told, the button says so before, whom
// and by how much when it is asked, and so do the news once it is done.
import { randomBytes } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { type PartyId, partyId } from '#shared/parties/party.ts';
import { queueId } from '#shared/queues/queue.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { sectionId } from '#shared/sections/section-id.ts';
import { type TableId, tableId } from '#shared/tables/table.ts';
import type { StationClient } from '../scripts/start/station-client.ts';
import { launchBrowser } from './harness/browser.ts';
import { eveningZone } from './harness/evening-zone.ts';
import { carryByMouse } from './harness/hand.ts';
import {
  cardOf,
  choose,
  type HostStand,
  openHostStand,
  tableFace,
  tableTile,
  undoLast,
} from './harness/host-stand.ts';
import { type Runner, startStation } from './harness/programs.ts';
import { clientOf } from './harness/restaurant.ts';

const pin = '2468';
let browser: Browser;
let station: Runner;
let stand: HostStand;
let alvarez: PartyId;

const mint = (): string => mintUuid(Date.now(), randomBytes(10));
const newOp = () => opId.parse(mint());

type Guest = { readonly name: string; readonly size: number; readonly quotedMinutes: number };

async function addGuest(client: StationClient, { name, size, quotedMinutes }: Guest): Promise<PartyId> {
  const id = partyId.parse(mint());
  const { entities } = await client.state.open.query();
  const queue = must(
    entities.find(({ kind }) => kind === 'queue'),
    'a queue from the start',
  );
  await client.parties.add.mutate({
    opId: newOp(),
    partyId: id,
    queueId: queueId.parse(queue.id),
    size,
    personal: { name, phone: null, email: null, notes: '', requests: '' },
    tags: [],
    seatingPreference: null,
    serviceType: null,
    quotedMinutes,
  });
  return id;
}

/**
 * Two tables. The small one is taken just now, the large one is free, and meant for four to six: Alvarez and one more
 * come first and fit nowhere else; Brennan and five more were told that they sit soon, which they do at the large one only.
 */
async function openEvening(): Promise<void> {
  const client = clientOf(station);
  await client.setup.standalone.mutate({
    ownerName: 'Maria Delgado',
    pin,
    details: { timeZone: eveningZone },
  });
  const host = await client.screen.unlock.mutate({ pin });
  if (host.kind !== 'unlocked') throw new Error(`not let in: ${host.kind}`);
  const table = async (name: string, seatsMin: number, seatsMax: number): Promise<TableId> => {
    const id = tableId.parse(mint());
    const details = { name, seatsMin, seatsMax, area: 'Dining room' };
    await client.tables.set.mutate({ opId: newOp(), tableId: id, details });
    return id;
  };
  const waits = (guest: Guest) => addGuest(client, guest);
  const small = await table('1', 1, 2);
  const large = await table('2', 4, 6);
  const wing = sectionId.parse(mint());
  await client.sections.set.mutate({ opId: newOp(), sectionId: wing, details: { name: 'Wing' } });
  await client.tables.set.mutate({ opId: newOp(), tableId: large, details: { sectionId: wing } });
  const { id: serverId } = host.member;
  await client.sections.assign.mutate({ opId: newOp(), sectionId: wing, serverId, relieves: false });
  const sitter = await waits({ name: 'Dunmore', size: 2, quotedMinutes: 5 });
  const seat = { partyId: sitter, seatingId: seatingId.parse(mint()), tableIds: [small] };
  await client.parties.seat.mutate({ opId: newOp(), ...seat });
  alvarez = await waits({ name: 'Alvarez', size: 2, quotedMinutes: 5 });
  await waits({ name: 'Brennan', size: 6, quotedMinutes: 15 });
}

beforeAll(async () => {
  [browser, station] = await Promise.all([launchBrowser(), startStation()]);
  await openEvening();
  stand = await openHostStand(browser, { url: station.program().url, pin });
});

afterAll(async () => {
  expect(stand.errors).toEqual([]);
  await browser.close();
  await station.remove();
});

const seatsAlvarez = () => cardOf(stand, 'Alvarez').getByRole('button', { name: /^Seat at 2/ });

it('the button says how many promises it breaks beside whose table it is, and whose and by how much on a closer look', async () => {
  const button = seatsAlvarez();
  await button.getByText('breaks 1', { exact: true }).waitFor();
  await button.getByText('Maria', { exact: true }).waitFor();
  const told = must(await button.getAttribute('aria-description'), 'what a screen reader says of it');
  const [, now, then] = must(/^Would break: Brennan 6, (\d+) → (\d+) min$/.exec(told), told);
  expect(Number(then)).toBeGreaterThan(15);
  expect(Number(now)).toBeLessThanOrEqual(15);
  await button.hover();
  await stand.page.getByText(told, { exact: true }).waitFor();
});

it('the news after say it too, and one undo keeps the promise again', async () => {
  const { page } = stand;
  const told = must(await seatsAlvarez().getAttribute('aria-description'), 'what is told of it');
  await seatsAlvarez().click();
  await tableTile(stand, '2').getByText('Alvarez').waitFor();
  const news = page.getByRole('dialog').filter({ hasText: 'Alvarez sits at table 2' });
  const said = must(/Breaks: (.*) min/.exec(await news.innerText()), 'the news name it');
  expect(`Would break: ${said[1]} min`).toBe(told);
  await undoLast(stand);
  await seatsAlvarez().getByText('breaks 1', { exact: true }).waitFor();
});

/** Coaches that no table takes come first: Alvarez is far down the list, where a button has one short line. */
it('far down a narrow list too it is said whose promise breaks: to a reader, at a closer look, and to a finger in the open card', async () => {
  const client = clientOf(station);
  await client.screen.unlock.mutate({ pin });
  const coaches: PartyId[] = [];
  for (const name of ['Coach one', 'Coach two', 'Coach three'])
    coaches.push(await addGuest(client, { name, size: 50, quotedMinutes: 1 }));
  const narrow = await openHostStand(browser, {
    url: station.program().url,
    pin,
    width: 1024,
    height: 768,
    hasTouch: true,
  });
  const card = cardOf(narrow, 'Alvarez');
  const seats = card.getByRole('button', { name: /^2.*(for|para) Alvarez$/ });
  await seats.getByText('breaks 1', { exact: true }).waitFor();
  const told = must(await seats.getAttribute('aria-description'), 'what a screen reader says of it');
  expect(told).toMatch(/^Would break: Brennan 6, \d+ → \d+ min$/);
  await seats.hover();
  await narrow.page.getByText(told, { exact: true }).waitFor();
  await narrow.page.mouse.move(0, 0);
  await card.locator('button[aria-pressed]').tap();
  await card.getByText(/^Would break: Brennan 6, \d+ → \d+ min$/).waitFor();
  const spanish = { language: 'es', theme: 'dark', queueId: null, printed: [] };
  await narrow.page.evaluate(
    (values) => localStorage.setItem('hoststand.preferences', JSON.stringify(values)),
    spanish,
  );
  await narrow.page.reload();
  await card.locator('button[aria-pressed]').tap();
  await card.getByText(/^Se incumpliría: Brennan 6, \d+ → \d+ min$/).waitFor();
  expect(await seats.getAttribute('aria-description')).toMatch(/^Se incumpliría: Brennan 6/);
  await narrow.context.close();
  for (const id of coaches)
    await client.parties.remove.mutate({ opId: newOp(), partyId: id, reason: 'cancelled' });
});

const newsOf = (title: string | RegExp) => stand.page.getByRole('dialog').filter({ hasText: title });

it('a seat does not wait for what it costs: Ctrl+Z right after it takes back this one', async () => {
  const { page } = stand;
  await page.route('**/*quotes.costs*', () => undefined);
  await choose(stand, 'Brennan');
  await tableFace(stand, '2').click();
  await page.getByRole('menuitem', { name: 'Seat Brennan here' }).click();
  await undoLast(stand);
  await newsOf(/Taken back: .*Brennan/).waitFor();
  await cardOf(stand, 'Brennan').waitFor();
  await tableTile(stand, '2').getByText('Brennan').waitFor({ state: 'detached' });
  await page.unroute('**/*quotes.costs*');
});

const callBroken = 'Alvarez 2 was called to this table';

/** Every way to put Brennan where Alvarez was called to. */
it('the table somebody was called to is theirs, by the picker and S 2 Enter', async () => {
  const { page } = stand;
  const alvarez = cardOf(stand, 'Alvarez');
  await alvarez.getByRole('button', { name: 'Call: Alvarez' }).click();
  await alvarez.getByRole('button', { name: 'Call again: Alvarez' }).waitFor();
  await choose(stand, 'Brennan');
  await page.keyboard.press('s');
  await page.getByRole('dialog').locator('button[data-table="2"]').getByText(callBroken).waitFor();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await newsOf('Brennan sits at table 2').getByText(callBroken).waitFor();
  await undoLast(stand);
  await cardOf(stand, 'Brennan').waitFor();
});

it('a hand that carries somebody over it is told, and asked when it lets go', async () => {
  const { page } = stand;
  await carryByMouse(page, cardOf(stand, 'Brennan').locator('[data-name]'), tableFace(stand, '2'));
  await tableTile(stand, '2').getByText(callBroken).waitFor();
  await page.mouse.up();
  await page
    .getByRole('dialog', { name: 'Seat Brennan' })
    .locator('button[data-table="2"]')
    .getByText(callBroken)
    .waitFor();
  await page.keyboard.press('Enter');
  await newsOf('Brennan sits at table 2').getByText(callBroken).waitFor();
  await undoLast(stand);
  await cardOf(stand, 'Brennan').waitFor();
});

it('so do the menu of the table, and whoever comes off the street by W 2 2 Enter', async () => {
  const { page } = stand;
  await choose(stand, 'Brennan');
  await tableFace(stand, '2').click();
  await page.getByRole('menuitem', { name: 'Seat Brennan here' }).click();
  await newsOf('Brennan sits at table 2').getByText(callBroken).waitFor();
  await undoLast(stand);
  await cardOf(stand, 'Brennan').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await page.keyboard.type('2 2');
  await page.getByText('2 guests sit at table 2').waitFor();
  await page.keyboard.press('Enter');
  await newsOf('Party of 2 sits at table 2').getByText(callBroken).waitFor();
  await undoLast(stand);
});

/** Nobody was called to the table and nobody is ahead: Brennan sits there next. */
async function openWalkIn(): Promise<Locator> {
  const { page } = stand;
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await page.keyboard.type('2 2');
  const option = page.getByRole('dialog').locator('button[data-table="2"]');
  await option.getByText(/Brennan 6, \d+ → \d+ min/).waitFor();
  return option;
}

it('what the screen shows of W 2 2 is what the news say, whatever the station answers by then', async () => {
  const { page } = stand;
  const client = clientOf(station);
  await client.screen.unlock.mutate({ pin });
  await client.parties.remove.mutate({ opId: newOp(), partyId: alvarez, reason: 'cancelled' });
  await cardOf(stand, 'Alvarez').waitFor({ state: 'detached' });
  const option = await openWalkIn();
  const [told] = must(/Brennan 6, \d+ → \d+ min/.exec(await option.innerText()), 'who waits longer');
  await page.route('**/*quotes.costs*', (route) => route.abort());
  await page.keyboard.press('Enter');
  await newsOf('Party of 2 sits at table 2').getByText(told).waitFor();
  await page.unroute('**/*quotes.costs*');
  await undoLast(stand);
});

it('while a picker is open, what its tables cost follows what others do', async () => {
  const option = await openWalkIn();
  const client = clientOf(station);
  const castro = await addGuest(client, { name: 'Castro', size: 6, quotedMinutes: 15 });
  await option.getByText(/Castro 6, \d+ → \d+ min/).waitFor();
  await client.parties.remove.mutate({ opId: newOp(), partyId: castro, reason: 'cancelled' });
  await option.getByText('Castro').waitFor({ state: 'detached' });
});
