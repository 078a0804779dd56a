// From an op on station A to a painted row on a screen of station B: A → cloud → B → browser, all on loopback.

import type { Page } from 'playwright-core';
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { partyId } from '#shared/parties/party.ts';
import { queueId } from '#shared/queues/queue.ts';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { openHostStand } from '../../e2e/harness/host-stand.ts';
import { clientOf, openRestaurant, type Restaurant } from '../../e2e/harness/restaurant.ts';
import { demoOwner } from '../../scripts/start/demo.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench } from '../row.ts';
import { freshId, partyDetails } from '../setting/party-ops.ts';

const measured = 40;
const warmUp = 5;

export const glass: Bench = {
  name: 'glass',
  run: async () => {
    const restaurant = await openRestaurant();
    const browser = await launchBrowser();
    try {
      const stand = await openHostStand(browser, { url: restaurant.far.program().url });
      const samples = await measure(restaurant, stand.page);
      const value = percentile(samples, 0.95);
      return [absolute({ name: 'op on A to painted row on B, p95', value, unit: 'ms', atMost: 150 })];
    } finally {
      await browser.close();
      await restaurant.close();
    }
  },
};

async function measure(restaurant: Restaurant, page: Page): Promise<readonly number[]> {
  const near = clientOf(restaurant.near);
  await near.screen.unlock.mutate({ pin: demoOwner.pin });
  const queue = must(
    (await near.state.open.query()).entities.find(({ kind }) => kind === 'queue'),
    'the demo has a queue',
  );
  const samples: number[] = [];
  for (let index = 0; index < measured + warmUp; index += 1) {
    const details = partyDetails(index);
    const painted = paintedAt(page, details.personal.name);
    const ids = { opId: opId.parse(freshId()), partyId: partyId.parse(freshId()) };
    const began = Date.now();
    await near.parties.add.mutate({ ...ids, queueId: queueId.parse(queue.id), ...details });
    const took = (await painted) - began;
    if (index >= warmUp) samples.push(took);
  }
  return samples;
}

/** The wall clock of the frame after the one in which the name stands on the page. */
const paintedAt = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.body.textContent.includes(wanted)) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(Date.now()));
        };
        look();
      }),
    name,
  );
