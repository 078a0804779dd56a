// F3 on screen: a disk that is full refuses a gesture in a sentence, keeps what was there in sight, and takes the same
// gesture once there is room.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '#station/clock.ts';
import { randomIds } from '#station/ids.ts';
import { type RunningStation, runStation } from '#station/run-station.ts';
import { createStationClient } from '../scripts/start/station-client.ts';
import { launchBrowser } from './harness/browser.ts';
import { eveningZone } from './harness/evening-zone.ts';
import { addParty, cardOf, openHostStand } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'hoststand-full-'));
let browser: Browser;
let station: RunningStation;

beforeAll(async () => {
  browser = await launchBrowser();
  const running = await runStation({
    command: { folder, port: 0, isLan: false, cloudUrl: null },
    clock: systemClock,
    ids: randomIds(systemClock),
    secrets: null,
    areSecretsSealed: true,
    rendererFolder: join(root, 'out/renderer'),
    program: join(root, 'out/main/station.js'),
    onBug: (error) => {
      throw error;
    },
  });
  if (!running.ok) throw new Error(running.reason.kind);
  station = running.value;
  await createStationClient(station.url).setup.demo.mutate({ timeZone: eveningZone });
});

afterAll(async () => {
  await browser.close();
  await station.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a gesture on a full disk is refused in a sentence, and goes through when there is room', async () => {
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const { db } = phase.core.database;
  const stand = await openHostStand(browser, { url: station.url });
  const shown = await stand.page.locator('[data-party]').count();
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  const refused = stand.page.getByText('The disk of the station is full').first();
  let tried = 0;
  await until('the disk is full', async () => {
    tried += 1;
    await addParty(stand, `2 Filler${tried}`);
    return refused.isVisible();
  });
  expect(await stand.page.locator('[data-party]').count()).toBeGreaterThanOrEqual(shown);
  db.pragma('max_page_count = 1000000');
  await addParty(stand, '2 Underwood');
  await cardOf(stand, 'Underwood').waitFor();
  await stand.page.reload();
  await cardOf(stand, 'Underwood').waitFor();
  expect(stand.errors).toEqual([]);
  await stand.context.close();
});
