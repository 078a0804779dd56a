// A hand at the stand: it drags with a mouse, or with a finger that rests first, by real pointer and touch events.
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from 'playwright-core';

type Point = { readonly x: number; readonly y: number };

async function middleOf(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('there is nothing to drag');
  return { x: box.x + Math.min(box.width / 2, 120), y: box.y + box.height / 2 };
}

/** The drag hears no click for so long after a drop. A timer of the same page that begins later also ends later. */
const deafMs = 50;

export async function dragByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  await carryByMouse(page, from, to);
  await page.mouse.up();
  await page.evaluate((ms) => new Promise((heard) => setTimeout(heard, ms)), deafMs);
}

/** It is not put down yet. */
export async function carryByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + 12, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.move(end.x, end.y + 1);
}

/** Longer than a finger has to rest before it lifts a card. */
const restsMs = 320;

export async function dragByFinger(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const line = await page.context().newCDPSession(page);
  await touch(line, 'touchStart', [start]);
  await delay(restsMs);
  for (const share of [0.2, 0.5, 0.8, 1, 1]) {
    await touch(line, 'touchMove', [
      { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share },
    ]);
  }
  await touch(line, 'touchEnd', []);
  await line.detach();
}

async function touch(
  line: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: Point[],
): Promise<void> {
  await line.send('Input.dispatchTouchEvent', { type, touchPoints });
}
