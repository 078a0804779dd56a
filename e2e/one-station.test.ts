import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { createStationClient } from '../scripts/start/station-client.ts';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import {
  addParty,
  cardOf,
  changePerson,
  choose,
  clearTable,
  type HostStand,
  press,
  quickLine,
  removeParty,
  seatAt,
  syncLine,
  tableTile,
  undoLast,
  unlock,
} from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

/** A page so high that every card of the evening is drawn: a long list draws what is seen of it. */
const height = 2200;
const minuteMs = 60_000;

beforeEach(async () => {
  stand = await demo.open({ height });
});

afterEach(() => leaveStand(stand));

describe('at one host stand', () => {
  it('a party is added with twelve keys, and is still there after the page is loaded again', async () => {
    await stand.page.keyboard.press('n');
    await stand.page.keyboard.type('4 garcia');
    await stand.page.keyboard.press('Enter');
    await cardOf(stand, 'garcia').waitFor();
    await stand.page.reload();
    await cardOf(stand, 'garcia').waitFor();
  });

  it('names keep their script and are never run as code', async () => {
    await addParty(stand, '2 <img src=x onerror=alert(1)>');
    await cardOf(stand, '<img src=x onerror=alert(1)>').waitFor();
    await addParty(stand, "3 O'Connor-Nguyễn");
    await cardOf(stand, "O'Connor-Nguyễn").waitFor();
  });

  it('a party is called, put back, seated, and its table cleared', async () => {
    await addParty(stand, '2 Farrow');
    await press(stand, 'Farrow', 'Call');
    await cardOf(stand, 'Farrow').getByText('called').waitFor();
    await stand.page.keyboard.press('r');
    await cardOf(stand, 'Farrow').getByText('called').waitFor({ state: 'detached' });
    await seatAt(stand, 'Farrow', 'P2');
    await cardOf(stand, 'Farrow').waitFor({ state: 'detached' });
    await tableTile(stand, 'P2').getByText('Farrow').waitFor();
    await clearTable(stand, 'P2');
    await tableTile(stand, 'P2').getByText('to clean').waitFor();
  });

  it('a party is removed with a reason, and comes back by undo', async () => {
    await addParty(stand, '5 Whitlock');
    await removeParty(stand, 'Whitlock', 'No-show');
    await cardOf(stand, 'Whitlock').waitFor({ state: 'detached' });
    await undoLast(stand);
    await cardOf(stand, 'Whitlock').waitFor();
  });

  it('a party moves up in the list, and back by undo', async () => {
    const names = (): Promise<readonly string[]> =>
      stand.page
        .locator('[data-party]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-party') ?? ''));
    const before = await names();
    await choose(stand, 'Haddad');
    await stand.page.keyboard.press('Alt+ArrowUp');
    await expect.poll(names).not.toEqual(before);
    expect((await names()).toSorted()).toEqual(before.toSorted());
    await undoLast(stand);
    await expect.poll(names).toEqual(before);
  });

  it('adding is undone too', async () => {
    await addParty(stand, '6 Quennell');
    await cardOf(stand, 'Quennell').waitFor();
    await undoLast(stand);
    await cardOf(stand, 'Quennell').waitFor({ state: 'detached' });
  });

  it('T5: Ctrl+Z right after adding takes the party back, with the caret still in the empty line', async () => {
    await addParty(stand, '3 Ellwood');
    await cardOf(stand, 'Ellwood').waitFor();
    expect(await quickLine(stand.page).evaluate((line) => line === document.activeElement)).toBe(true);
    await undoLast(stand);
    await stand.page.getByText('Taken back: Ellwood added').waitFor();
    await cardOf(stand, 'Ellwood').waitFor({ state: 'detached' });
    await stand.page.keyboard.press('Control+Shift+Z');
    await stand.page.getByText('Done again: Ellwood added').waitFor();
    await cardOf(stand, 'Ellwood').waitFor();
  });

  it('T6, T7: undo outlives a reload, and takes back nobody else’s step', async () => {
    await addParty(stand, '2 Hartley');
    await cardOf(stand, 'Hartley').waitFor();
    await changePerson(stand, { from: 'Maria Delgado', to: 'Tomás Rivera', pin: '1357' });
    await addParty(stand, '2 Keswick');
    await cardOf(stand, 'Keswick').waitFor();
    await changePerson(stand, { from: 'Tomás Rivera', to: 'Maria Delgado', pin: '2468' });
    await stand.page.reload();
    await cardOf(stand, 'Keswick').waitFor();
    await undoLast(stand);
    await stand.page.getByText('Taken back: Hartley added').waitFor();
    await cardOf(stand, 'Hartley').waitFor({ state: 'detached' });
    expect(await cardOf(stand, 'Keswick').count()).toBe(1);
  });

  it('T34: Escape leaves a half-typed full entry, and it is there when it is opened again', async () => {
    const name = stand.page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
    await stand.page.getByRole('button', { name: 'Full entry' }).click();
    await name.fill('Prescott');
    await stand.page.keyboard.press('Escape');
    await name.waitFor({ state: 'detached' });
    await stand.page.getByRole('button', { name: 'Full entry' }).click();
    expect(await name.inputValue()).toBe('Prescott');
    await stand.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  it('a locked screen shows nobody, and opens to a PIN only', async () => {
    await stand.page.getByRole('button', { name: 'Maria Delgado' }).click();
    await stand.page.getByRole('menuitem', { name: 'Lock or switch person' }).click();
    await stand.page.getByRole('button', { name: '1', exact: true }).waitFor();
    const cards = stand.page.locator('[data-party]');
    expect(await stand.page.locator('[inert] [data-party]').count()).toBe(await cards.count());
    await unlock(stand, '1357');
    await stand.page.getByRole('button', { name: 'Tomás Rivera' }).waitFor();
  });
});

describe('on a small tablet', () => {
  it('the strip at the bottom cuts no promise, it says how many more there are', async () => {
    const small = await demo.open({ width: 1024, height: 768 });
    await small.page.getByText(/^\+\d+ more$/).waitFor();
    const strip = small.page.locator('footer');
    const shown = strip.locator('button:not([inert])');
    expect(await shown.count()).toBeGreaterThan(0);
    const more = await small.page.getByText(/^\+\d+ more$/).boundingBox();
    const last = await shown.last().boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(more?.x ?? 0);
    await small.context.close();
  });

  it('a card shows every word of a called party, beside its button', async () => {
    const small = await demo.open({ width: 1024, height: 768 });
    const card = cardOf(small, 'Okafor');
    const called = await card.getByText(/^called /).boundingBox();
    const seat = await card.getByRole('button', { name: /for Okafor$/ }).boundingBox();
    if (called === null || seat === null) throw new Error('both are on the card');
    const isBeside = called.x + called.width <= seat.x || called.y >= seat.y + seat.height;
    expect(isBeside).toBe(true);
    await small.context.close();
  });
});

describe('while the station is away', () => {
  it('T1, T11: what is done is shown as kept, and undo withdraws the newest of it, never what was saved', async () => {
    await addParty(stand, '2 Marker');
    await cardOf(stand, 'Marker').waitFor();
    await demo.station().kill();
    await addParty(stand, '2 Ghostone');
    await addParty(stand, '2 Ghosttwo');
    const kept = stand.page.getByRole('region', { name: 'Kept here, not saved yet' });
    await kept.getByText('Ghosttwo').waitFor();
    await undoLast(stand);
    await stand.page.getByText('Taken back: Ghosttwo added').waitFor();
    await kept.getByText('Ghosttwo').waitFor({ state: 'detached' });
    await stand.page.keyboard.press('Control+Shift+Z');
    await kept.getByText('Ghosttwo').waitFor();
    await undoLast(stand);
    await kept.getByText('Ghosttwo').waitFor({ state: 'detached' });
    await demo.station().start();
    await cardOf(stand, 'Ghostone').waitFor();
    await cardOf(stand, 'Marker').waitFor();
    expect(await cardOf(stand, 'Ghosttwo').count()).toBe(0);
    await kept.waitFor({ state: 'detached' });
    await undoLast(stand);
    await stand.page.getByText('Taken back: Ghostone added').waitFor();
    await cardOf(stand, 'Ghostone').waitFor({ state: 'detached' });
    await cardOf(stand, 'Marker').waitFor();
  });

  it('a screen cut off by itself keeps a seating once, however often it is pressed, and is live again with its line', async () => {
    const other = await demo.open({ height });
    const seat = cardOf(stand, 'Okafor').getByRole('button', { name: /^Seat .* for Okafor$/ });
    await seat.waitFor();
    await stand.context.setOffline(true);
    await seat.click();
    await stand.page.getByText('The station stopped answering').waitFor();
    await cardOf(stand, 'Okafor').getByText('not saved yet').waitFor();
    await seat.click();
    await stand.page.getByText(/^Kept already: Okafor seated/).waitFor();
    await addParty(other, '2 Prentice');
    await stand.context.setOffline(false);
    await stand.page.getByText('The station stopped answering').waitFor({ state: 'detached' });
    await cardOf(stand, 'Prentice').waitFor();
    await cardOf(stand, 'Okafor').waitFor({ state: 'detached' });
    await undoLast(stand);
    await cardOf(stand, 'Okafor').waitFor();
    await leaveStand(other);
  });

  it('a table somebody was put at is theirs on the floor and in pickers before the station knows', async () => {
    await addParty(stand, '2 Alvarez');
    await addParty(stand, '2 Bellamy');
    await cardOf(stand, 'Bellamy').waitFor();
    await demo.station().kill();
    await stand.page.getByText('The station stopped answering').waitFor();
    await seatAt(stand, 'Alvarez', 'B2');
    const table = tableTile(stand, 'B2');
    await table.getByText('Alvarez').waitFor();
    await table.getByText('not saved', { exact: true }).waitFor();
    await table.getByRole('button', { name: /not saved yet.*Alvarez|Alvarez.*not saved yet/ }).waitFor();
    await cardOf(stand, 'Alvarez').getByText('not saved yet').waitFor();
    await press(stand, 'Bellamy', 'Another table');
    const picker = stand.page.getByRole('dialog');
    const choices = picker.locator('button[data-table]');
    await picker.locator('button[data-table="B2"]').getByText('Alvarez').waitFor();
    expect(await choices.first().getAttribute('data-table')).not.toBe('B2');
    await stand.page.keyboard.press('Escape');
    await demo.station().start();
    await cardOf(stand, 'Alvarez').waitFor({ state: 'detached' });
    await table.getByText('not saved', { exact: true }).waitFor({ state: 'detached' });
    await table.getByText('Alvarez').waitFor();
  });

  it('a page that is loaded again says nothing of anybody before the station has told it who they are', async () => {
    await addParty(stand, '2 Loftus');
    await cardOf(stand, 'Loftus').waitFor();
    await demo.station().kill();
    await press(stand, 'Loftus', 'Call');
    await addParty(stand, '2 Kettering');
    const kept = stand.page.getByRole('region', { name: 'Kept here, not saved yet' });
    await kept.getByText('Loftus called').waitFor();
    const told = Promise.withResolvers<void>();
    await stand.page.route(/\/trpc\/.*(state|parties|log|conflicts)\./, async (route) => {
      await told.promise;
      await route.continue();
    });
    await demo.station().start();
    await stand.page.reload();
    await kept.getByText('Kettering').waitFor();
    const words = await stand.page.locator('body').innerText();
    for (const guess of ['Someone', '0 guests', 'Waiting 0', 'No promise is at risk']) {
      expect(words).not.toContain(guess);
    }
    told.resolve();
    await cardOf(stand, 'Loftus').getByText('called').waitFor();
    await cardOf(stand, 'Kettering').waitFor();
    await kept.waitFor({ state: 'detached' });
  });

  it('a page that is not here yet opens by itself once the station is back', async () => {
    await demo.station().kill();
    await stand.page.getByText('The station stopped answering').waitFor();
    await syncLine(stand).getByText('station away').waitFor();
    await stand.page.getByRole('button', { name: 'Maria Delgado' }).click();
    await stand.page.getByRole('menuitem', { name: 'Activity' }).click();
    await stand.page.getByRole('heading', { name: 'Just a moment' }).waitFor();
    await demo.station().start();
    await stand.page.getByRole('heading', { name: 'Activity' }).waitFor();
    await stand.page.keyboard.press('Escape');
    await cardOf(stand, 'Haddad').waitFor();
  });

  it('a party waits since it was added, also where the screen has a wrong clock that is put right meanwhile', async () => {
    const began = Date.now();
    await stand.page.clock.install({ time: began - 3 * 60 * minuteMs });
    await stand.page.reload();
    await cardOf(stand, 'Haddad').waitFor();
    await demo.station().kill();
    await addParty(stand, '2 Outage');
    await stand.page.getByRole('region', { name: 'Kept here, not saved yet' }).getByText('Outage').waitFor();
    await stand.page.clock.fastForward(minuteMs);
    await stand.page.clock.setSystemTime(Date.now());
    await stand.page.clock.fastForward(minuteMs);
    await demo.station().start();
    await unlock(stand, demoOwner.pin);
    await cardOf(stand, 'Outage').waitFor();
    const { joinedAt, promisedAt, quote } = await joined('Outage');
    expect(joinedAt).toBeGreaterThan(began - 2 * minuteMs);
    expect(joinedAt).toBeLessThan(Date.now() - 2 * minuteMs);
    expect(promisedAt).toBeGreaterThan(Date.now());
    expect(quote).not.toBeNull();
  });
});

/** As every screen and station will have it. */
async function joined(name: string): Promise<Party> {
  const client = createStationClient(demo.station().program().url);
  await client.screen.unlock.mutate({ pin: demoOwner.pin });
  const { entities } = await client.state.open.query();
  const found = entities.flatMap(({ row }) => (party.owns(row) && row.personal.name === name ? [row] : []));
  return must(found[0], name);
}

describe('two screens of one station', () => {
  it('show the same thing within a blink', async () => {
    const other = await demo.open({ pin: '1357', height });
    await addParty(stand, '2 Ashgrove');
    await cardOf(other, 'Ashgrove').waitFor({ timeout: 2_000 });
    await seatAt(other, 'Ashgrove', '4');
    await tableTile(stand, '4').getByText('Ashgrove').waitFor({ timeout: 2_000 });
    await other.context.close();
  });
});
