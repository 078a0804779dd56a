// A minute of rush as it comes from other screens: twelve parties join, twelve sit down, thirty sittings go on by a stage,
// while the stand is looked at.
import { setTimeout as delay } from 'node:timers/promises';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { openHostStand } from '../../e2e/harness/host-stand.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench, type Row } from '../row.ts';
import { type BusyEvening, openBusyEvening, pin } from '../setting/busy-evening.ts';
import { beginFrames, endFrames, type Frames } from '../setting/frames.ts';

const lastsMs = 60_000;
const perMinute = { add: 12, seat: 12, stage: 30 } as const;

export const rush: Bench = {
  name: 'rush',
  run: async () => {
    const evening = await openBusyEvening(200);
    const browser = await launchBrowser();
    try {
      const { page } = await openHostStand(browser, { url: evening.station.program().url, pin });
      await page.waitForLoadState('networkidle');
      await beginFrames(page);
      await live(evening);
      return rowsOf(await endFrames(page));
    } finally {
      await browser.close();
      await evening.station.remove();
    }
  },
};

async function live(evening: BusyEvening): Promise<void> {
  const keepDoing = async (act: () => Promise<void>, times: number): Promise<void> => {
    for (let count = 0; count < times; count += 1) {
      await Promise.all([act(), delay(lastsMs / times)]);
    }
  };
  await Promise.all([
    keepDoing(evening.add, perMinute.add),
    keepDoing(evening.seat, perMinute.seat),
    keepDoing(evening.stage, perMinute.stage),
  ]);
}

function rowsOf({ gapsMs, longWithOurs }: Frames): readonly Row[] {
  return [
    absolute({
      name: 'minute of rush: from frame to frame, p99',
      value: percentile(gapsMs, 0.99),
      unit: 'ms',
      atMost: 32,
    }),
    absolute({
      name: 'the same: long frames with our script',
      value: longWithOurs,
      unit: 'frames',
      atMost: 2,
    }),
  ];
}
