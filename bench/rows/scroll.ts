// A list of 500 cards is scrolled to its end and back by the wheel while parties join and sittings go on; then the same
// DOM, all of it and standing still, in the same browser. What counts is how many more frames come late.
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { openHostStand } from '../../e2e/harness/host-stand.ts';
import { type Bench, compared, type Row } from '../row.ts';
import { type BusyEvening, openBusyEvening, pin } from '../setting/busy-evening.ts';
import { beginFrames, endFrames, vsyncMs } from '../setting/frames.ts';

const cards = 500;
const turns = 160;
const stepPx = 220;
const mostMore = 0.01;

export const scroll: Bench = {
  name: 'scroll',
  run: async () => {
    const evening = await openBusyEvening(cards);
    const browser = await launchBrowser();
    try {
      const { page } = await openHostStand(browser, { url: evening.station.program().url, pin });
      await page.waitForLoadState('networkidle');
      const live = await lateWhileScrolled(page, evening);
      await standStill(page);
      const still = await lateWhileScrolled(page, evening);
      return [rowOf(live, still)];
    } finally {
      await browser.close();
      await evening.station.remove();
    }
  },
};

/** The share of frames that came later than one and a half times their time. The station is as busy both times. */
async function lateWhileScrolled(page: Page, evening: BusyEvening): Promise<number> {
  await page.mouse.move(200, 500);
  await beginFrames(page);
  let isOver = false;
  const patches = (async () => {
    while (!isOver) {
      await evening.stage();
      await page.waitForTimeout(100);
    }
  })();
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, turn < turns / 2 ? stepPx : -stepPx);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  isOver = true;
  await patches;
  const { gapsMs } = await endFrames(page);
  return gapsMs.filter((gap) => gap > 1.5 * vsyncMs).length / gapsMs.length;
}

/** Puts a copy in the place of the stand, with a card for everybody, which nothing ever changes. */
const standStill = (page: Page): Promise<void> =>
  page.evaluate((count) => {
    const copy = document.body.cloneNode(true);
    document.body.replaceWith(copy);
    const list = document.querySelector('[data-party]')?.closest('ol');
    const drawn = [...(list?.children ?? [])];
    const step = (list?.clientHeight ?? 0) / count;
    for (let at = drawn.length; at < count; at += 1) {
      const card = drawn[3 + (at % (drawn.length - 3))]?.cloneNode(true);
      if (!(card instanceof HTMLElement)) continue;
      card.style.transform = `translateY(${at * step}px)`;
      list?.append(card);
    }
  }, cards);

function rowOf(live: number, still: number): Row {
  return compared({
    name: `late frames while ${cards} cards are scrolled and patched`,
    value: live * 100,
    floor: still * 100,
    unit: '%',
    judged: live - still,
    bar: `≤ ${mostMore * 100} more of a hundred frames than a list that stands still`,
    met: live - still <= mostMore,
  });
}
