// From opening the screen's page to a list that can be used, at a station that runs and has 100 000 parties behind it. The
// page is open to nobody's PIN: it was unlocked, as it is all evening, and is loaded anew.
import SqliteDatabase from 'better-sqlite3';
import type { Browser } from 'playwright-core';
import { must } from '#shared/must.ts';
import { dataPaths } from '#station/data-paths.ts';
import { createEntityRows } from '#station/log/entity-rows.ts';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { openHostStand } from '../../e2e/harness/host-stand.ts';
import type { Runner } from '../../e2e/harness/programs.ts';
import { pastEvenings } from '../history.ts';
import { absolute, type Bench } from '../row.ts';
import { openBusyEvening, pin } from '../setting/busy-evening.ts';

const parties = 100_000;
const waiting = 60;

export const start: Bench = {
  name: 'start',
  run: async () => {
    const { station } = await openBusyEvening(waiting);
    const browser = await launchBrowser();
    try {
      await addHistory(station);
      const value = await usableAfter(browser, station.program().url);
      const name = `page opened to usable list, ${parties} parties of history`;
      return [absolute({ name, value, unit: 'ms', atMost: 800 })];
    } finally {
      await browser.close();
      await station.remove();
    }
  },
};

async function addHistory(station: Runner): Promise<void> {
  await station.stop();
  const database = new SqliteDatabase(dataPaths(station.folder).database);
  const rows = createEntityRows(database);
  database.transaction(() => {
    for (const { kind, row, seq } of pastEvenings(parties, Date.now())) {
      must(rows.table(kind), kind).add({ row, seq });
    }
  })();
  database.close();
  await station.start();
}

/** In the page's own time, from the start of its navigation to the frame in which cards and quick line stand. */
async function usableAfter(browser: Browser, url: string): Promise<number> {
  const { page } = await openHostStand(browser, { url, pin });
  await page.addInitScript(() => {
    const look = (): void => {
      const isUsable =
        document.querySelector('[data-party]') !== null && document.querySelector('#quick-line') !== null;
      if (!isUsable) requestAnimationFrame(look);
      else requestAnimationFrame(() => performance.mark('usable'));
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  return page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN);
}
