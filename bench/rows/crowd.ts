// A night nobody has had yet: 500 parties wait and 3 000 have been and gone. The same keys as in a full house, then the
// wheel through the list of those who wait and of those who left.
import SqliteDatabase from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { must } from '#shared/must.ts';
import { party } from '#shared/parties/party.ts';
import { queueId } from '#shared/queues/queue.ts';
import { dataPaths } from '#station/data-paths.ts';
import { createEntityRows } from '#station/log/entity-rows.ts';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { openHostStand } from '../../e2e/harness/host-stand.ts';
import type { Runner } from '../../e2e/harness/programs.ts';
import { pastEvenings } from '../history.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench, printed } from '../row.ts';
import { openBusyEvening, pin } from '../setting/busy-evening.ts';
import { beginFrames, endFrames } from '../setting/frames.ts';
import { paintedAfter, pressedKeys } from './key-press.ts';

const waiting = 500;
const finished = 3000;
const turns = 120;
const stepPx = 300;
const who = `${waiting} waiting, ${finished} finished`;

export const crowd: Bench = {
  name: 'crowd',
  run: async () => {
    const { station } = await openBusyEvening(waiting);
    const browser = await launchBrowser();
    try {
      await addFinished(station);
      const { page } = await openHostStand(browser, { url: station.program().url, pin });
      await page.waitForLoadState('networkidle');
      const keys: number[] = [];
      for (const key of pressedKeys) keys.push(await paintedAfter(page, key));
      const waitingGap = await gapWhileScrolled(page);
      await page.getByRole('tab', { name: /^Finished 3\d{3}/ }).click();
      await page.locator('[data-finished]').first().waitFor();
      const finishedGap = await gapWhileScrolled(page);
      return [
        absolute({
          name: `key to painted change, ${who}, p95`,
          value: percentile(keys, 0.95),
          unit: 'ms',
          atMost: 50,
        }),
        printed({
          name: `${waiting} waiting scrolled: from frame to frame, p95`,
          value: waitingGap,
          unit: 'ms',
        }),
        printed({ name: `${finished} finished scrolled: the same`, value: finishedGap, unit: 'ms' }),
      ];
    } finally {
      await browser.close();
      await station.remove();
    }
  },
};

/** They left within the last minutes, so that they are of tonight whenever the bench is run. */
async function addFinished(station: Runner): Promise<void> {
  await station.stop();
  const database = new SqliteDatabase(dataPaths(station.folder).database);
  const rows = createEntityRows(database);
  const now = Date.now();
  const queue = queueId.parse(database.prepare('SELECT id FROM queue').pluck().get());
  database.transaction(() => {
    for (const { kind, row, seq } of pastEvenings(finished, now)) {
      const left = party.owns(row) ? { ...row, queueId: queue, endedAt: now - (seq % 600) * 1000 } : row;
      must(rows.table(kind), kind).add({ row: left, seq });
    }
  })();
  database.close();
  await station.start();
}

async function gapWhileScrolled(page: Page): Promise<number> {
  await page.mouse.move(200, 500);
  await beginFrames(page);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, turn < turns / 2 ? stepPx : -stepPx);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const { gapsMs } = await endFrames(page);
  return percentile(gapsMs, 0.95);
}
