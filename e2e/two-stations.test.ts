import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { createCloudClient } from '../scripts/start/cloud-client.ts';
import { launchBrowser } from './harness/browser.ts';
import { dragByMouse } from './harness/hand.ts';
import {
  addParty,
  cardOf,
  choose,
  clearTable,
  goTo,
  type HostStand,
  openHostStand,
  press,
  removeParty,
  seatAt,
  showRoom,
  syncLine,
  tableFace,
  tableTile,
  undoLast,
} from './harness/host-stand.ts';
import { clientOf, openRestaurant, ownerSignIn, type Restaurant } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

let browser: Browser;
let restaurant: Restaurant;
let near: HostStand;
let far: HostStand;

const openStands = async (): Promise<void> => {
  near = await openHostStand(browser, { url: restaurant.near.program().url });
  far = await openHostStand(browser, { url: restaurant.far.program().url, pin: '1357' });
};

const noteOf = async (stand: HostStand, name: string, text: string): Promise<void> => {
  await press(stand, name, 'Edit');
  const form = stand.page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Notes' }).fill(text);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
};

beforeAll(async () => {
  [browser, restaurant] = await Promise.all([launchBrowser(), openRestaurant()]);
});

afterAll(async () => {
  await browser.close();
  await restaurant.close();
});

beforeEach(openStands);

afterEach(async () => {
  restaurant.line.set({ kind: 'open' });
  expect([...near.errors, ...far.errors]).toEqual([]);
  await near.context.close();
  await far.context.close();
});

describe('two stations of a restaurant', () => {
  it('show each other what was done', async () => {
    await addParty(near, '3 Ellington');
    await cardOf(far, 'Ellington').waitFor();
    await seatAt(far, 'Ellington', '4');
    await tableTile(near, '4').getByText('Ellington').waitFor();
  });

  it('say at which station something was done, also while the cloud is away', async () => {
    await addParty(near, '2 Fitzroy');
    await cardOf(far, 'Fitzroy').waitFor();
    await addParty(far, '2 Abernathy');
    restaurant.line.set({ kind: 'cut' });
    await goTo(far, 'Activity', 'Tomás Rivera');
    const line = (words: string) => far.page.locator('[data-act]').filter({ hasText: words });
    await line('Fitzroy added').getByText('Front door').waitFor();
    await line('Abernathy added')
      .getByText(/browser of/)
      .waitFor();
  });

  it('go on while one is cut off, and agree when it is back', async () => {
    restaurant.line.set({ kind: 'cut' });
    await syncLine(far).getByText('cloud away').waitFor();
    await addParty(far, '2 Farthing');
    await cardOf(far, 'Farthing').waitFor();
    await syncLine(far).getByText('1 to sync').waitFor();
    await addParty(near, '5 Nesbitt');
    await cardOf(near, 'Nesbitt').waitFor();
    expect(await cardOf(near, 'Farthing').count()).toBe(0);
    restaurant.line.set({ kind: 'open' });
    await cardOf(near, 'Farthing').waitFor();
    await cardOf(far, 'Nesbitt').waitFor();
    await syncLine(far).getByText('all synced').waitFor();
  });

  it('say so when both seated a party at one table, until somebody moves one', async () => {
    await addParty(near, '2 Harcourt');
    await addParty(near, '2 Illingworth');
    await cardOf(far, 'Illingworth').waitFor();
    restaurant.line.set({ kind: 'cut' });
    await seatAt(near, 'Harcourt', 'P4');
    await seatAt(far, 'Illingworth', 'P4');
    restaurant.line.set({ kind: 'open' });
    for (const stand of [near, far]) {
      await tableTile(stand, 'P4').getByText('two parties').waitFor();
    }
    await dragByMouse(near.page, tableTile(near, 'P4').getByText('Illingworth'), tableFace(near, 'P2'));
    for (const stand of [near, far]) {
      await tableTile(stand, 'P2').getByText('Illingworth').waitFor();
      await tableTile(stand, 'P4').getByText('two parties').waitFor({ state: 'detached' });
    }
  });

  it('say at both tables that a party sits at two, and count its guests once', async () => {
    await addParty(near, '2 Lockwood');
    await cardOf(far, 'Lockwood').waitFor();
    const seated = async (stand: HostStand): Promise<number> =>
      Number.parseInt(await stand.page.getByText(/^\d+ guests seated$/).innerText(), 10);
    const before = await seated(near);
    restaurant.line.set({ kind: 'cut' });
    await seatAt(near, 'Lockwood', 'B2');
    await seatAt(far, 'Lockwood', 'B3');
    restaurant.line.set({ kind: 'open' });
    for (const stand of [near, far]) {
      for (const table of ['B2', 'B3']) await tableTile(stand, table).getByText('at 2 tables').waitFor();
      expect(await seated(stand)).toBe(before + 2);
    }
    await clearTable(near, 'B3');
    await tableTile(far, 'B2').getByText('at 2 tables').waitFor({ state: 'detached' });
    await tableTile(far, 'B2').getByText('Lockwood').waitFor();
  });

  it('that both seated one party at one table have it there once, and nothing to settle', async () => {
    await addParty(near, '2 Kingsley');
    await cardOf(far, 'Kingsley').waitFor();
    restaurant.line.set({ kind: 'cut' });
    await seatAt(near, 'Kingsley', 'B1');
    await seatAt(far, 'Kingsley', 'B1');
    await tableTile(far, 'B1').getByText('Kingsley').waitFor();
    await clearTable(far, 'B1');
    await tableTile(far, 'B1').getByText('to clean').waitFor();
    restaurant.line.set({ kind: 'open' });
    for (const stand of [near, far]) {
      await tableTile(stand, 'B1').getByText('to clean').waitFor();
      await syncLine(stand).getByText('all synced').waitFor();
      expect(await stand.page.getByRole('button', { name: /To settle/ }).count()).toBe(0);
    }
  });

  it('that both seated one party at one table: who was second is told why their undo does nothing, who was first has it', async () => {
    await addParty(near, '2 Ravensworth');
    await cardOf(far, 'Ravensworth').waitFor();
    restaurant.line.set({ kind: 'cut' });
    await seatAt(near, 'Ravensworth', 'B4');
    await syncLine(near).getByText('all synced').waitFor();
    await seatAt(far, 'Ravensworth', 'B4');
    await tableTile(far, 'B4').getByText('Ravensworth').waitFor();
    restaurant.line.set({ kind: 'open' });
    await syncLine(far).getByText('all synced').waitFor();
    await undoLast(far);
    const why = /^Ravensworth was seated at table B4 at another station too/;
    await far.page.getByText(why).first().waitFor();
    await tableTile(far, 'B4').getByText('Ravensworth').waitFor();
    await undoLast(near);
    for (const stand of [near, far]) await cardOf(stand, 'Ravensworth').waitFor();
  });

  it('keep a plan that came too late in an inbox until somebody settles it', async () => {
    await addParty(near, '2 Jessop');
    await cardOf(far, 'Jessop').waitFor();
    restaurant.line.set({ kind: 'cut' });
    await seatAt(near, 'Jessop', '2');
    await press(far, 'Jessop', 'Call');
    restaurant.line.set({ kind: 'open' });
    await cardOf(far, 'Jessop').waitFor({ state: 'detached' });
    await far.page.getByRole('button', { name: /To settle/ }).click();
    const inbox = far.page.getByRole('dialog');
    const card = inbox.getByRole('listitem').filter({ hasText: 'Call Jessop' });
    await card.waitFor();
    await far.page.reload();
    await far.page.getByRole('button', { name: /To settle/ }).click();
    expect(await card.getByRole('button', { name: 'Do it again' }).count()).toBe(0);
    await card.getByRole('button', { name: 'Keep as it is' }).click();
    await far.page.getByText('Settled: Call Jessop').first().waitFor();
    await card.waitFor({ state: 'detached' });
    await tableTile(near, '2').getByText('Jessop').waitFor();
  });
});

describe('somebody who no longer works there', () => {
  it('loses the stand within two seconds, in the middle of what they do', async () => {
    const pin = '8642';
    const cloud = createCloudClient(restaurant.cloud.program().url);
    await cloud.accounts.signIn.mutate(ownerSignIn);
    const restaurantId = must((await cloud.restaurants.list.query())[0], 'an owner has a restaurant').id;
    // The plan is full: somebody's place is free once they went.
    const people = await cloud.staff.list.query({ restaurantId });
    const { id: leaver } = must(
      people.find(({ role }) => role === 'server'),
      'a server',
    );
    await cloud.staff.setState.mutate({ restaurantId, staffId: leaver, state: 'inactive' });
    const { staffId } = await cloud.staff.add.mutate({ restaurantId, name: 'Quentin', role: 'host' });
    await cloud.staff.setPin.mutate({ restaurantId, staffId, pin });
    await until('the new host is known at the station', async () => {
      const answer = await clientOf(restaurant.far).screen.unlock.mutate({ pin });
      return answer.kind === 'unlocked';
    });
    const stand = await openHostStand(browser, { url: restaurant.far.program().url, pin });
    await addParty(stand, '2 Quimby');
    await cardOf(stand, 'Quimby').waitFor();
    await cloud.staff.setState.mutate({ restaurantId, staffId, state: 'inactive' });
    await stand.page.getByRole('button', { name: '1', exact: true }).waitFor({ timeout: 2_000 });
    expect((await clientOf(restaurant.far).screen.unlock.mutate({ pin })).kind).toBe('wrong');
    await stand.context.close();
  });
});

describe('two people who said different things of one party', () => {
  it('see both sides, and may let the one hold that did not', async () => {
    await addParty(near, '2 Gilmore');
    await cardOf(far, 'Gilmore').waitFor();
    restaurant.line.set({ kind: 'cut' });
    await seatAt(near, 'Gilmore', 'P6');
    await tableTile(near, 'P6').getByText('Gilmore').waitFor();
    await syncLine(near).getByText('all synced').waitFor();
    await removeParty(far, 'Gilmore', 'No-show');
    await cardOf(far, 'Gilmore').waitFor({ state: 'detached' });
    restaurant.line.set({ kind: 'open' });
    await showRoom(far, 'Patio');
    await tableTile(far, 'P6').getByText('Gilmore').waitFor();
    await far.page.getByRole('button', { name: /To settle/ }).click();
    const itWasANoShow = far.page.getByRole('button', { name: 'It was a no-show' });
    const card = far.page.getByRole('listitem').filter({ has: itWasANoShow });
    await card
      .getByRole('listitem')
      .filter({ hasText: /Tomás Rivera, this station, .*Gilmore did not come/ })
      .waitFor();
    await card
      .getByRole('listitem')
      .filter({ hasText: /Maria Delgado, Front door, .*Gilmore sits at table P6/ })
      .waitFor();
    await card.getByText('The seat holds for now').waitFor();
    await itWasANoShow.click();
    await card.waitFor({ state: 'detached' });
    for (const stand of [near, far]) {
      await tableTile(stand, 'P6').getByText('Gilmore').waitFor({ state: 'detached' });
      await cardOf(stand, 'Gilmore').waitFor({ state: 'detached' });
    }
  });

  it('keep both notes they wrote at once', async () => {
    await addParty(near, '2 Prentiss');
    await cardOf(far, 'Prentiss').waitFor();
    restaurant.line.set({ kind: 'cut' });
    await noteOf(near, 'Prentiss', 'from A');
    await syncLine(near).getByText('all synced').waitFor();
    await noteOf(far, 'Prentiss', 'from B');
    restaurant.line.set({ kind: 'open' });
    for (const stand of [near, far]) {
      await (await choose(stand, 'Prentiss')).getByText('from A / from B').first().waitFor();
    }
  });
});

describe('a station that is killed in the middle of it', () => {
  it('comes back with every gesture exactly once, there and at the other station', async () => {
    const names = ['Kerrigan', 'Loxley', 'Mortimer', 'Norwood', 'Ormonde', 'Pemberton'];
    for (const name of names.slice(0, 3)) await addParty(far, `2 ${name}`);
    const killed = restaurant.far.kill();
    for (const name of names.slice(3)) await addParty(far, `2 ${name}`);
    await killed;
    await restaurant.far.start();
    for (const name of names) {
      await cardOf(far, name).waitFor({ timeout: 30_000 });
      await cardOf(near, name).waitFor({ timeout: 30_000 });
    }
    await syncLine(far).getByText('all synced').waitFor();
    await far.page.reload();
    for (const name of names) {
      await cardOf(far, name).waitFor();
      expect(await cardOf(far, name).count()).toBe(1);
      expect(await cardOf(near, name).count()).toBe(1);
    }
    await choose(near, 'Pemberton');
  });
});
