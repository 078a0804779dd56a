// Everything between this station and its cloud: the log in both directions, pokes, the staff directory, the
// cloud's clock. A station without a cloud has the same link, and nothing happens on it.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { given } from '#shared/log/given.ts';
import { stationId } from '#shared/log/op.ts';
import { settingsDetails } from '#shared/settings/settings.ts';
import { shownHouse } from './announcements/closed-announcements.ts';
import { readLocalState } from './database/local-state.ts';
import type { StationDatabase } from './database/station-database.ts';
import { StorageError } from './database/storage-error.ts';
import type { DiskWatch } from './database/watch-disk.ts';
import { seedOps } from './log/seed-ops.ts';
import type { StationLog } from './log/station-log.ts';
import { type DirectoryNews, followDirectory } from './staff/follow-directory.ts';
import { type ChangeFeed, publicMember } from './state/change-feed.ts';
import type { StationParts } from './station-parts.ts';
import { createCloudClock } from './sync/cloud-clock.ts';
import { askCloud, createHttpCloud, type HttpCloudOptions } from './sync/http-cloud.ts';
import { createHttpPoke } from './sync/http-poke.ts';
import { healthOf } from './sync/station-health.ts';
import { startSync } from './sync/sync-loop.ts';
import { type SyncStatus, unpairedStatus } from './sync/sync-status.ts';
import { systemTimers } from './sync/timers.ts';

export interface CloudLink {
  readonly status: () => SyncStatus;
  readonly sendAgain: () => void;
  /** Cloud clock minus ours; 0 while unknown. */
  readonly clockOffsetMs: () => number;
}

export interface LinkOptions {
  readonly parts: StationParts;
  readonly database: StationDatabase;
  readonly log: StationLog;
  readonly feed: ChangeFeed;
  readonly disk: DiskWatch;
  readonly signal: AbortSignal;
}

export function openCloudLink(options: LinkOptions): CloudLink {
  const { cloudUrl, stationToken } = options.parts.identity.current();
  if (cloudUrl !== null && stationToken !== null) return linkTo(cloudUrl, options);
  return { status: () => unpairedStatus(options.log), sendAgain: () => undefined, clockOffsetMs: () => 0 };
}

function linkTo(cloudUrl: string, { parts, database, log, feed, disk, signal }: LinkOptions): CloudLink {
  const { identity, clock, onBug } = parts;
  const cloudClock = createCloudClock();
  const token = (): string => identity.current().stationToken ?? '';
  const http: HttpCloudOptions = { cloudUrl, token, fetch, now: clock.now, onCloudTime: cloudClock.note };
  const sync = startSync({
    log,
    cloud: createHttpCloud(http),
    poke: createHttpPoke({ ...http, timers: systemTimers, onDirectory: () => staff.look() }),
    timers: systemTimers,
    random: Math.random,
    stationId: () => stationId.parse(identity.current().stationId),
    renewIdentity: async () => {
      const renewed = await askCloud(
        http,
        { procedure: 'sync.renewIdentity', input: {}, signal },
        newIdentity,
      );
      await identity.change(renewed);
      return stationId.parse(renewed.stationId);
    },
    seed: () => seedOps({ ...restaurantOf(parts, database), now: clock.now() }),
    clockSkewMs: cloudClock.skewMs,
    report: (bug) => {
      if (bug instanceof StorageError) disk.refused();
      else onBug(new Error('syncing failed', { cause: bug }));
    },
  });
  sync.onStatus((status) => feed.publish({ sync: status }));
  const staff = followDirectory({
    cloud: http,
    database,
    health: () =>
      healthOf({ database, log, disk }, { status: sync.status(), clockOffsetMs: cloudClock.skewMs() }),
    onChange: (news) => feed.publish(shownNews(database, news)),
    isHalted: () => sync.status().cloud === 'revoked',
    onBug,
    signal,
  });
  signal.addEventListener('abort', () => sync.stop(), { once: true });
  return {
    status: () => sync.status(),
    sendAgain: () => sync.sendAgain(),
    clockOffsetMs: () => cloudClock.skewMs() ?? 0,
  };
}

const shownNews = ({ statements }: StationDatabase, { staff, house }: DirectoryNews) => ({
  staff: staff?.map(publicMember) ?? null,
  house: house === undefined ? null : shownHouse(statements),
});

/** The token stays and means the new identity from now on. */
const newIdentity = z.object({
  stationId: uuid,
  letter: z.string().regex(/^[A-Z]{1,3}$/),
});

/** What pairing told of the restaurant: the first settings of an empty log. */
function restaurantOf({ identity }: StationParts, { statements }: StationDatabase) {
  const stored = readLocalState(statements, 'restaurant');
  const { data } = settingsDetails.partial().safeParse(JSON.parse(stored ?? '{}'));
  return { restaurantId: identity.current().restaurantId, details: given(data ?? {}) };
}
