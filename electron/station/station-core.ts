// Everything that lives as long as one open database: a restore closes it and opens the next one.
import { stationId } from '#shared/log/op.ts';
import { type BackupRounds, startBackupRounds } from './backups/backup-rounds.ts';
import type { RecoveryReport } from './backups/recover-damaged.ts';
import { salvageOutbox } from './backups/salvage-outbox.ts';
import { type CloudLink, openCloudLink } from './cloud-link.ts';
import { writeLocalState } from './database/local-state.ts';
import type { StationDatabase } from './database/station-database.ts';
import { type DiskWatch, watchDisk } from './database/watch-disk.ts';
import { writeTransaction } from './database/write-transaction.ts';
import { renewIdentity } from './identity/renew-identity.ts';
import { openStationLog } from './log/open-station-log.ts';
import type { StationLog } from './log/station-log.ts';
import { type QuoteService, startQuotes } from './quotes/quote-service.ts';
import { createScreenSessions, type ScreenSessions } from './screen/screen-sessions.ts';
import { readSettings } from './settings/read-settings.ts';
import { keepRestaurant } from './setup/restaurant-of-data.ts';
import { keepWaitsRegularly } from './staff/keep-waits.ts';
import { createPinCheck, type PinCheck } from './staff/pin-check.ts';
import { type ChangeFeed, createChangeFeed } from './state/change-feed.ts';
import { trimLogRegularly } from './state/trim-log.ts';
import type { StationParts } from './station-parts.ts';

export interface StationCore {
  /** New at every open: a screen that sees another one fetches everything again. */
  readonly bootId: string;
  readonly database: StationDatabase;
  readonly log: StationLog;
  readonly feed: ChangeFeed;
  readonly sessions: ScreenSessions;
  readonly pins: PinCheck;
  readonly disk: DiskWatch;
  readonly backups: BackupRounds;
  readonly cloud: CloudLink;
  readonly quotes: QuoteService;
  /** Aborted when the database closes: everything that waits on it ends. */
  readonly closing: AbortSignal;
  readonly close: () => Promise<void>;
}

export type Damaged = Pick<RecoveryReport, 'damage' | 'setAside' | 'backup'>;

export async function openCore(
  parts: StationParts,
  database: StationDatabase,
  damaged: Damaged | null,
): Promise<StationCore> {
  const { clock, ids, identity, paths, onBug } = parts;
  const log = await openLog(parts, database, damaged);
  const feed = createChangeFeed(ids.uuid());
  const stopFeeding = log.onChange(({ rows }) => feed.publish({ entities: rows }));
  const closing = new AbortController();
  const { signal } = closing;
  const disk = await watchDisk({
    folder: paths.folder,
    tryWriting: () => tryWriting(database),
    onBug,
    signal,
  });
  trimLogRegularly({ log, database, clock, onBug, signal });
  const backups = startBackupRounds({ station: parts, database, signal });
  const pins = createPinCheck({ database, clock, pinKey: () => identity.current().pinKey });
  keepWaitsRegularly(pins, { onBug, signal });
  const cloud = openCloudLink({ parts, database, log, feed, disk, signal });
  const now = (): number => clock.now() + cloud.clockOffsetMs();
  const quotes = startQuotes({ parts, log, database, now, feed, signal });
  const idleLockMs = (): number => readSettings({ log }).idleLockMinutes * 60_000;
  return {
    bootId: feed.bootId,
    database,
    log,
    feed,
    sessions: createScreenSessions({ database, clock, ids, idleLockMs }),
    pins,
    disk,
    backups,
    cloud,
    quotes,
    closing: signal,
    close: async () => {
      closing.abort();
      stopFeeding();
      quotes.settle();
      await backups.settled();
      database.close();
    },
  };
}

/** The log under the identity it goes on with, and with what could be saved of a damaged file. */
async function openLog(
  parts: StationParts,
  database: StationDatabase,
  damaged: Damaged | null,
): Promise<StationLog> {
  const { clock, ids, identity } = parts;
  const doubt = damaged?.backup === null ? 'log-damaged' : database.identityDoubt;
  if (doubt !== null) await renewIdentity({ database, identity, clock, ids }, doubt);
  keepRestaurant(database, identity);
  const ownId = stationId.parse(identity.current().stationId);
  const log = openStationLog({ database: database.db, stationId: ownId, clock });
  if (doubt !== null) log.delivery.renumber({ stationId: ownId, first: 1 });
  if (damaged !== null) takeBackOps({ parts, database, log }, damaged);
  return log;
}

/** The smallest write there is. */
const tryWriting = ({ db, statements }: StationDatabase): void =>
  writeTransaction(db, () => writeLocalState(statements, 'written', '1'));

interface Opened {
  readonly parts: StationParts;
  readonly database: StationDatabase;
  readonly log: StationLog;
}

/** What can be read of the damaged file is queued again, and what that cost is kept for a person to read. */
function takeBackOps({ parts, database, log }: Opened, damaged: Damaged): void {
  const { ops, unreadableIds, nameless } = salvageOutbox(damaged.setAside, parts.paths.database);
  const recoveredOps = log.requeue(ops);
  const queued = new Set<string>(log.pending().map(({ op }) => op.opId));
  const lostOps = nameless === null ? null : nameless + unreadableIds.filter((id) => !queued.has(id)).length;
  const report: RecoveryReport = { ...damaged, at: parts.clock.now(), recoveredOps, lostOps };
  writeTransaction(database.db, () =>
    writeLocalState(database.statements, 'recovery-report', JSON.stringify(report)),
  );
}
