// A host puts a party where another one stands: by mouse, by finger and by keyboard; it is marked, and one step back.
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { carryByMouse, dragByFinger, dragByMouse } from './harness/hand.ts';
import { cardOf, type HostStand, undoLast } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;
let before: readonly string[];

beforeAll(async () => {
  stand = await demo.open({ hasTouch: true });
});

const order = async (): Promise<readonly string[]> =>
  stand.page
    .locator('[data-party]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-party') ?? ''));

const at = (place: number): string => before[place] ?? '';
const card = (id: string) => stand.page.locator(`[data-party="${id}"]`);

const becomes = (what: string, wanted: readonly number[]): Promise<void> =>
  until(what, async () => (await order()).slice(0, wanted.length).join() === wanted.map(at).join());

beforeEach(async () => {
  before = await order();
});

const takeBack = async (): Promise<void> => {
  await undoLast(stand);
  await becomes('the list is as it was', [0, 1, 2, 3, 4]);
};

it('a mouse drags a card to the place of another, which moves on by one', async () => {
  await dragByMouse(stand.page, card(at(3)), card(at(1)));
  await becomes('the fourth is second', [0, 3, 1, 2, 4]);
  await card(at(3)).getByText('by hand').waitFor();
  await takeBack();
  expect(await card(at(3)).getByText('by hand').count()).toBe(0);
});

it('shows while it is carried on which side of the other it comes to stand', async () => {
  for (const [from, to, side] of [
    [3, 1, 'before'],
    [0, 2, 'after'],
  ] as const) {
    await carryByMouse(stand.page, card(at(from)), card(at(to)));
    await stand.page.locator(`[data-party="${at(to)}"][data-incoming="${side}"]`).waitFor();
    await stand.page.keyboard.press('Escape');
    await stand.page.mouse.up();
  }
  expect(await order()).toEqual(before);
});

it('a finger that rests on a card lifts it', async () => {
  await dragByFinger(stand.page, card(at(0)), card(at(2)));
  await becomes('the first is third', [1, 2, 0, 3, 4]);
  await takeBack();
});

it('M lifts the card that has the focus, the arrows carry it, Enter puts it down; it is told what happens', async () => {
  const name = (await card(at(2)).locator('[data-name]').textContent()) ?? '';
  await card(at(2)).getByRole('button', { pressed: false }).first().focus();
  await stand.page.keyboard.press('m');
  await stand.page.getByText(`${name} picked up`).waitFor({ state: 'attached' });
  await stand.page.keyboard.press('ArrowUp');
  await stand.page.getByText(new RegExp(`^${name} over the place of`)).waitFor({ state: 'attached' });
  await stand.page.keyboard.press('Enter');
  await becomes('the third is second', [0, 2, 1, 3, 4]);
  await takeBack();
});

it('letters mean nothing while a card is carried, and the right arrow carries it into the room', async () => {
  const name = (await card(at(2)).locator('[data-name]').textContent()) ?? '';
  await card(at(2)).getByRole('button', { pressed: false }).first().focus();
  await stand.page.keyboard.press('m');
  await stand.page.keyboard.press('s');
  await stand.page.keyboard.press('ArrowRight');
  await stand.page.getByText(new RegExp(`^${name} over table`)).waitFor({ state: 'attached' });
  expect(await stand.page.getByText('Not done').count()).toBe(0);
  await stand.page.keyboard.press('Escape');
  await stand.page.getByText(/stays where it was$/).waitFor({ state: 'attached' });
});

it('Escape leaves a card where it was', async () => {
  await card(at(2)).getByRole('button', { pressed: false }).first().focus();
  await stand.page.keyboard.press('m');
  await stand.page.keyboard.press('ArrowUp');
  await stand.page.keyboard.press('Escape');
  await stand.page.getByText(/stays where it was$/).waitFor({ state: 'attached' });
  expect(await order()).toEqual(before);
});

it('Alt and an arrow moves the selected card by one', async () => {
  await card(at(0)).getByRole('button', { pressed: false }).first().click();
  await stand.page.keyboard.press('Alt+ArrowDown');
  await becomes('the first is second', [1, 0, 2, 3, 4]);
  await takeBack();
  expect(stand.errors).toEqual([]);
});

it('a card that is dragged onto nothing that takes it stays', async () => {
  await dragByMouse(stand.page, card(at(1)), stand.page.locator('header').first());
  expect(await order()).toEqual(before);
  expect(await cardOf(stand, 'picked up').count()).toBe(0);
});
