// Where short news stands: in the corner of the floor, else where nothing can be pressed. It lies over no field, no button
// and no foot of what is open, at a large screen, a small one and one that is magnified.
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import {
  addParty,
  type HostStand,
  openFloorEditor,
  openSettings,
  quickLine,
  syncLine,
  undoLast,
} from './harness/host-stand.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const demo = demoStation();
let stand: HostStand;

const boxOf = async (found: Locator): Promise<Box> => {
  const box = await found.boundingBox();
  if (box === null) throw new Error('it is not to be seen');
  return box;
};

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** What is told now, once it stands still. */
async function news(words: string): Promise<Box> {
  const told = stand.page.locator('[data-news] > :not([inert])').filter({ hasText: words });
  await told.waitFor();
  return boxOf(told);
}

/** What could be pressed where the news stands, were it not there; a floor has given its corner. */
const coveredBy = (box: Box): Promise<readonly string[]> =>
  stand.page.evaluate(({ x, y, width, height }) => {
    const pressable = 'button, input, textarea, a, [role="tab"], [role="combobox"], [role="option"]';
    const found = new Set<string>();
    for (let left = x + 1; left < x + width; left += 6) {
      for (let top = y + 1; top < y + height; top += 6) {
        for (const element of document.elementsFromPoint(left, top)) {
          const pressed = element.closest(pressable);
          if (pressed === null || pressed.closest('[data-news], [data-news-corner]') !== null) continue;
          found.add(pressed.getAttribute('aria-label') ?? pressed.textContent);
        }
      }
    }
    return [...found];
  }, box);

const floor = (): Promise<Box> => boxOf(stand.page.locator('[data-news-corner]:visible'));
const dialog = (name: string): Locator => stand.page.getByRole('dialog', { name, exact: true });

/** What is told while something is open has two lines. */
const closeFirst = 'Close what is open first';

afterEach(() => leaveStand(stand));

describe.each([
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
])('at $width × $height', (size) => {
  beforeEach(async () => {
    stand = await demo.open(size);
  });

  it('on the stand it stands in the corner of the floor', async () => {
    await addParty(stand, '2 Elizondo');
    const told = await news('Elizondo is on the list');
    expect(holds(await floor(), told)).toBe(true);
    expect(await coveredBy(told)).toEqual([]);
    expect(meet(told, await boxOf(quickLine(stand.page)))).toBe(false);
  });

  it('below the sheet of keys', async () => {
    await stand.page.keyboard.press('?');
    await dialog('Keys').waitFor();
    await undoLast(stand);
    const told = await news(closeFirst);
    expect(meet(told, await boxOf(dialog('Keys')))).toBe(false);
  });

  it('below the full entry, whose foot is free, and Undo can be pressed while it is open', async () => {
    await addParty(stand, '2 Fontaine');
    await news('Fontaine is on the list');
    await stand.page.getByRole('button', { name: 'Full entry' }).click();
    const entry = dialog('Add a party');
    await entry.waitFor();
    expect(meet(await news('Fontaine is on the list'), await boxOf(entry))).toBe(false);
    await stand.page.locator('[data-news] button', { hasText: 'Undo' }).click();
    expect(meet(await news('Taken back'), await boxOf(entry))).toBe(false);
  });

  it('beside a panel', async () => {
    await syncLine(stand).click();
    const panel = stand.page.locator('[data-floats="side"]');
    await panel.waitFor();
    await undoLast(stand);
    expect(meet(await news(closeFirst), await boxOf(panel))).toBe(false);
  });

  it('in the editor it stands in the corner of the drawing, over no field', async () => {
    await openFloorEditor(stand);
    await stand.page.locator('[data-table-id]').first().focus();
    await stand.page.keyboard.press('Enter');
    await stand.page.getByRole('heading', { name: /^Table / }).waitFor();
    await stand.page.getByRole('button', { name: 'Undo my last step' }).click();
    const told = await news('');
    expect(holds(await floor(), told)).toBe(true);
    expect(await coveredBy(told)).toEqual([]);
  });

  it('a page without a floor makes room below what it shows', async () => {
    await openSettings(stand, 'Restaurant');
    await undoLast(stand);
    const told = await news('');
    expect(meet(told, await boxOf(stand.page.getByRole('tabpanel')))).toBe(false);
    expect(await coveredBy(told)).toEqual([]);
  });
});

describe('magnified', () => {
  beforeEach(async () => {
    stand = await demo.open({ width: 640, height: 400 });
  });

  it('the one column ends above it', async () => {
    await addParty(stand, '2 Garrick');
    const told = await news('Garrick is on the list');
    expect(await coveredBy(told)).toEqual([]);
    expect(meet(told, await boxOf(stand.page.locator('main')))).toBe(false);
    await stand.page.getByRole('button', { name: 'Floor', exact: true }).click();
    expect(meet(told, await floor())).toBe(false);
  });

  it('so do a dialog and the foot of a panel', async () => {
    await stand.page.keyboard.press('?');
    await dialog('Keys').waitFor();
    await undoLast(stand);
    expect(meet(await news(closeFirst), await boxOf(dialog('Keys')))).toBe(false);
    await stand.page.keyboard.press('Escape');
    await syncLine(stand).click();
    const panel = stand.page.locator('[data-floats="side"]');
    await panel.waitFor();
    await undoLast(stand);
    expect(meet(await news(closeFirst), await boxOf(panel))).toBe(false);
  });

  it('and the editor', async () => {
    await openFloorEditor(stand);
    await undoLast(stand);
    const told = await news('');
    expect(await coveredBy(told)).toEqual([]);
    expect(meet(told, await floor())).toBe(false);
  });
});
