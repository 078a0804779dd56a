// The log and the sync loop of a station on a file of its own, in hurried time, against a real cloud at the end of a real
// line: what the station does about a network, without the minutes it takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LogRow, protocolVersion } from '#shared/contracts/protocol.ts';
import { stationId } from '#shared/log/op.ts';
import { systemClock } from '#station/clock.ts';
import { dataPaths } from '#station/data-paths.ts';
import { openStationDatabase } from '#station/database/open-station-database.ts';
import { randomIds } from '#station/ids.ts';
import { openStationLog } from '#station/log/open-station-log.ts';
import type { StationLog } from '#station/log/station-log.ts';
import { claimPairing } from '#station/setup/claim-pairing.ts';
import { createHttpCloud } from '#station/sync/http-cloud.ts';
import { type Sync, startSync } from '#station/sync/sync-loop.ts';
import { HurriedTime } from './hurried-time.ts';

export interface HurriedStation {
  readonly log: StationLog;
  readonly sync: Sync;
  readonly time: HurriedTime;
  /** Where it looks for its cloud from now on; a name nobody knows, an address of somebody else. */
  readonly lookAt: (origin: string) => void;
  /** Every row of the cloud's log, whatever the line is like. */
  readonly cloudRows: () => Promise<readonly LogRow[]>;
  readonly bugs: readonly unknown[];
  readonly close: () => void;
}

interface Place {
  /** With nothing in between. */
  readonly cloudUrl: string;
  /** Through the line. */
  readonly lineUrl: string;
  readonly code: string;
}

const ids = randomIds(systemClock);

export async function openHurriedStation({ cloudUrl, lineUrl, code }: Place): Promise<HurriedStation> {
  const folder = mkdtempSync(join(tmpdir(), 'hoststand-hurried-'));
  const opened = openStationDatabase({ paths: dataPaths(folder), clock: systemClock, ids });
  const claimed = await claimPairing(doorAt(cloudUrl, ''), { code, log: null }, AbortSignal.timeout(10_000));
  if (!opened.ok || !claimed.ok) throw new Error('the station could not be paired');
  const { stationToken } = claimed.value;
  const own = stationId.parse(claimed.value.stationId);
  const log = openStationLog({ database: opened.value.db, stationId: own, clock: systemClock });
  const time = new HurriedTime();
  const bugs: unknown[] = [];
  let origin = lineUrl;
  const through: typeof fetch = (input, init) =>
    fetch(new URL(new URL(String(input)).pathname, origin), init);
  const sync = startSync({
    log,
    cloud: createHttpCloud({ ...doorAt(lineUrl, stationToken), fetch: through }),
    poke: null,
    timers: time,
    random: Math.random,
    stationId: () => own,
    renewIdentity: () => Promise.reject(new Error('no network makes a fork')),
    seed: () => [],
    clockSkewMs: () => null,
    report: (bug) => bugs.push(bug),
  });
  return {
    log,
    sync,
    time,
    bugs,
    lookAt: (next) => {
      origin = next;
    },
    cloudRows: () => readRows(cloudUrl, stationToken, log),
    close: () => {
      sync.stop();
      time.stop();
      opened.value.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const doorAt = (cloudUrl: string, token: string) => ({
  cloudUrl,
  token: () => token,
  fetch,
  now: () => Date.now(),
  onCloudTime: () => undefined,
});

async function readRows(cloudUrl: string, token: string, log: StationLog): Promise<readonly LogRow[]> {
  const cloud = createHttpCloud(doorAt(cloudUrl, token));
  const rows: LogRow[] = [];
  for (;;) {
    const request = {
      protocol: protocolVersion,
      epoch: log.delivery.state().epoch ?? '',
      after: rows.length,
      limit: 500,
    };
    const page = await cloud.pull(request, AbortSignal.timeout(10_000));
    if (page.kind !== 'page') throw new Error(page.kind);
    rows.push(...page.rows);
    if (page.rows.length === 0) return rows;
  }
}
