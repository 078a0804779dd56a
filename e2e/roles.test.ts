// Who may do what, at a real station with one person of every role: a control is there for everybody, and either does what
// it says or tells who may.
import { resolve } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { partyId } from '#shared/parties/party.ts';
import { may, type Permission, role } from '#shared/permissions/permissions.ts';
import { queueId } from '#shared/queues/queue.ts';
import { tableId } from '#shared/tables/table.ts';
import { systemClock } from '#station/clock.ts';
import { writeTransaction } from '#station/database/write-transaction.ts';
import { randomIds } from '#station/ids.ts';
import { type RunningStation, runStation } from '#station/run-station.ts';
import { makeLocalStaff } from '#station/staff/local-staff.ts';
import { readStaff, replaceStaff } from '#station/staff/staff-directory.ts';
import { clientOf, makeFolder, newOpId, removeFolder } from '#station/station-fixture.ts';
import { launchBrowser } from './harness/browser.ts';
import { eveningZone } from './harness/evening-zone.ts';
import { dragByMouse } from './harness/hand.ts';
import { choose, type HostStand, openHostStand, showMenu, tableFace } from './harness/host-stand.ts';

const root = resolve(import.meta.dirname, '..');
const pins = { owner: '4826', manager: '5937', host: '6048', server: '7159', kitchen: '8260' } as const;
const names = {
  owner: 'Ana Ruiz',
  manager: 'Ben Sato',
  host: 'Caro Voss',
  server: 'Dev Patel',
  kitchen: 'Elif Kaya',
} as const;
type Here = keyof typeof pins;
const here: readonly Here[] = ['owner', 'manager', 'host', 'server', 'kitchen'];

let browser: Browser;
let folder: string;
let station: RunningStation;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = makeFolder();
  const running = await runStation({
    command: { folder, port: 0, isLan: false, cloudUrl: null },
    clock: systemClock,
    ids: randomIds(systemClock),
    secrets: null,
    areSecretsSealed: true,
    rendererFolder: resolve(root, 'out/renderer'),
    program: resolve(root, 'electron/station/main.ts'),
    onBug: (error) => {
      throw error;
    },
  });
  if (!running.ok) throw new Error(running.reason.kind);
  station = running.value;
  await clientOf(station).setup.demo.mutate({ timeZone: eveningZone });
  hire();
});

afterAll(async () => {
  await browser.close();
  await station.close();
  removeFolder(folder);
});

function hire(): void {
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const { database } = phase.core;
  const { identity, ids } = station.station;
  const people = role.options.flatMap((who) =>
    who === 'driver' ? [] : [{ name: names[who], role: who, pin: pins[who] }],
  );
  const made = makeLocalStaff(people, identity.current().pinKey, ids);
  if (!made.ok) throw new Error(made.reason);
  writeTransaction(database.db, () =>
    replaceStaff(database.statements, [...readStaff(database.statements), ...made.value]),
  );
}

const enter = (who: Here): Promise<HostStand> => openHostStand(browser, { url: station.url, pin: pins[who] });

type Control = {
  readonly find: (stand: HostStand, card: Locator) => Locator;
  readonly permission: Permission;
  readonly says: string;
};

const inCard = (name: string) => (_stand: HostStand, card: Locator) =>
  card.getByRole('button', { name, exact: true });

const controls: Readonly<Record<string, Control>> = {
  add: {
    find: ({ page }) => page.getByRole('button', { name: 'Add', exact: true }),
    permission: 'waitlist.manage',
    says: 'Only a host or a manager can change the waitlist',
  },
  tile: {
    find: ({ page }) => page.getByRole('button', { name: '4 guests', exact: true }),
    permission: 'waitlist.manage',
    says: 'Only a host or a manager can change the waitlist',
  },
  seat: {
    find: (_stand, card) => card.getByRole('button', { name: /^Seat / }).first(),
    permission: 'seating.manage',
    says: 'Only a host, a server or a manager can change who sits where',
  },
  edit: {
    find: inCard('Edit'),
    permission: 'waitlist.manage',
    says: 'Only a host or a manager can change the waitlist',
  },
  remove: {
    find: inCard('Remove'),
    permission: 'waitlist.manage',
    says: 'Only a host or a manager can change the waitlist',
  },
};

describe.each(here)('%s', (who) => {
  it('finds every control, and is told who may where they may not', async () => {
    const stand = await enter(who);
    const card = await choose(stand, 'Okafor');
    for (const [name, { find, permission, says }] of Object.entries(controls)) {
      const control = find(stand, card);
      const isDisabled = (await control.getAttribute('aria-disabled')) === 'true';
      expect([name, isDisabled]).toEqual([name, !may({ role: who }, permission)]);
      if (!isDisabled) continue;
      expect(await control.getAttribute('aria-description')).toBe(says);
      await control.hover();
      await stand.page.getByText(says).last().waitFor();
      await stand.page.mouse.move(640, 2);
    }
    await showMenu(stand, names[who]);
    const floor = stand.page.getByRole('menuitem', { name: 'Edit the floor' });
    expect(await floor.getAttribute('aria-disabled')).toBe(
      may({ role: who }, 'settings.manage') ? null : 'true',
    );
    expect(stand.errors).toEqual([]);
    await stand.context.close();
  });
});

it('a menu nobody may open stays shut for mouse and keys, and its word stays to be read; Enter opens one that may be', async () => {
  const stand = await enter('kitchen');
  const words = stand.page.getByText('Only a host or a manager can change the waitlist');
  const card = await choose(stand, 'Okafor');
  const before = await words.count();
  const remove = card.getByRole('button', { name: 'Remove', exact: true });
  await remove.click({ force: true });
  await expect.poll(() => words.count()).toBe(before + 1);
  await remove.click({ force: true });
  for (const key of ['Enter', ' ']) await remove.press(key);
  expect(await words.count()).toBe(before + 1);
  await remove.press('ArrowDown');
  expect(await stand.page.getByRole('menu').count()).toBe(0);
  await stand.context.close();
  const host = await enter('host');
  const theirs = await choose(host, 'Okafor');
  await theirs.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await host.page.getByRole('menuitem').first().waitFor();
  await host.context.close();
});

it('Escape takes away a word that hangs over a dialog, and only then the dialog', async () => {
  const stand = await enter('host');
  await stand.page.keyboard.press('?');
  const dialog = stand.page.getByRole('dialog');
  await dialog.waitFor();
  const cross = dialog.getByRole('button', { name: 'Close', exact: true });
  await stand.page.keyboard.press('Tab');
  await cross.focus();
  const word = stand.page.getByText('Close', { exact: true });
  await word.waitFor();
  await stand.page.keyboard.press('Escape');
  await word.waitFor({ state: 'detached' });
  expect(await dialog.count()).toBe(1);
  await stand.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await stand.context.close();
});

it('a finger and the focus are told too, and a key is never pressed in silence', async () => {
  const stand = await openHostStand(browser, { url: station.url, pin: pins.kitchen, hasTouch: true });
  const words = stand.page.getByText('Only a host or a manager can change the waitlist');
  const card = await choose(stand, 'Okafor');
  const before = await words.count();
  await card.getByRole('button', { name: 'Edit', exact: true }).tap({ force: true });
  await expect.poll(() => words.count()).toBe(before + 1);
  const toldAt = Date.now();
  await expect.poll(() => words.count(), { timeout: 8000 }).toBe(before);
  expect(Date.now() - toldAt).toBeGreaterThan(2000);
  await card.getByRole('button', { name: 'Remove', exact: true }).focus();
  await stand.page.keyboard.press('Shift+Tab');
  await expect.poll(() => words.count()).toBe(before + 1);
  await stand.page.locator('body').click({ position: { x: 640, y: 2 } });
  await stand.page.keyboard.press('e');
  await stand.page.getByText('Not done').waitFor();
  expect(await stand.page.getByRole('dialog', { name: /^Edit/ }).count()).toBe(0);
  await stand.context.close();
});

it('W is answered before anything opens, and the sizes of a table’s menu say the same', async () => {
  const stand = await enter('server');
  const why = 'Only a host or a manager can change the waitlist';
  await stand.page.keyboard.press('w');
  await stand.page.getByText(why).first().waitFor();
  expect(await stand.page.getByRole('dialog', { name: 'Seat a walk-in' }).count()).toBe(0);
  await tableFace(stand, '4').click();
  const size = stand.page.getByRole('menuitem', { name: 'Seat a walk-in of 2' });
  expect(await size.getAttribute('aria-disabled')).toBe('true');
  expect(await size.getAttribute('aria-description')).toBe(why);
  expect(stand.errors).toEqual([]);
  await stand.context.close();
});

it('what a screen offers to a role the station takes from it, and nothing else', async () => {
  const client = clientOf(station);
  for (const who of here) {
    await client.screen.unlock.mutate({ pin: pins[who] });
    const { entities } = await client.state.open.query();
    const idOf = (kind: string): string =>
      must(
        entities.find((row) => row.kind === kind),
        kind,
      ).id;
    const opId = newOpId(station);
    const [party, table, queue] = [
      partyId.parse(idOf('party')),
      tableId.parse(idOf('table')),
      queueId.parse(idOf('queue')),
    ];
    const tries = [
      ['waitlist.manage', () => client.parties.callToTable.mutate({ opId, partyId: party })],
      ['seating.manage', () => client.tables.mark.mutate({ opId, tableId: table, condition: 'ready' })],
      [
        'settings.manage',
        () => client.queues.set.mutate({ opId, queueId: queue, details: { capacity: 60 } }),
      ],
    ] as const;
    for (const [permission, attempt] of tries) {
      const isTaken = await attempt().then(
        () => true,
        () => false,
      );
      expect([who, permission, isTaken]).toEqual([who, permission, may({ role: who }, permission)]);
    }
  }
});

describe('the floor, where somebody who may not draw it takes over', () => {
  const only = 'Only a manager can change the floor';
  const find = (stand: HostStand): Readonly<Record<string, Locator>> => ({
    shape: stand.page.getByRole('button', { name: 'Add a table: Round' }),
    room: stand.page.getByRole('button', { name: 'Add a room' }),
    section: stand.page.getByRole('button', { name: 'Add a section' }),
  });
  const places = ({ page }: HostStand): Promise<readonly string[]> =>
    page
      .locator('[data-table-id]')
      .evaluateAll((nodes) =>
        nodes.map((node) => (node instanceof HTMLElement ? `${node.style.left} ${node.style.top}` : '')),
      );

  it('every control stays where it is and says who may, and nothing can be dragged or typed', async () => {
    const stand = await enter('manager');
    await showMenu(stand, names.manager);
    await stand.page.getByRole('menuitem', { name: 'Edit the floor' }).click();
    const table = stand.page.locator('[data-table-id][data-table="4"]');
    await table.waitFor();
    for (const control of Object.values(find(stand)))
      expect(await control.getAttribute('aria-disabled')).toBe(null);
    await stand.page.evaluate(() =>
      fetch('/trpc/screen.lock', { method: 'POST', headers: { 'content-type': 'application/json' } }),
    );
    await stand.page.getByRole('button', { name: '1', exact: true }).waitFor();
    await stand.page.keyboard.type(pins.host);
    await stand.page.keyboard.press('Enter');
    await stand.page.getByRole('note').getByText(only).waitFor();
    for (const control of Object.values(find(stand))) {
      expect(await control.getAttribute('aria-disabled')).toBe('true');
      expect(await control.getAttribute('aria-description')).toBe(only);
    }
    const before = await places(stand);
    await dragByMouse(stand.page, table, find(stand).section ?? table);
    await stand.page.getByText('Not done').first().waitFor();
    await table.click();
    const name = stand.page.getByRole('textbox', { name: 'Name' });
    expect(await name.getAttribute('aria-description')).toBe(only);
    await name.press('9');
    expect(await name.inputValue()).toBe('4');
    await table.press('ArrowRight');
    await table.press('Delete');
    await stand.page.getByText('Not done').first().waitFor();
    expect(await places(stand)).toEqual(before);
    expect(stand.errors).toEqual([]);
    await stand.context.close();
  });
});
