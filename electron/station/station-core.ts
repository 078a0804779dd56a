// Everything that lives as long as one open database: a restore closes it and opens the next one.
import { type BackupRounds, startBackupRounds } from './backups/backup-rounds.ts';
import type { RecoveryReport } from './backups/recover-damaged.ts';
import { writeLocalState } from './database/local-state.ts';
import type { StationDatabase } from './database/station-database.ts';
import { type DiskWatch, watchDisk } from './database/watch-disk.ts';
import { writeTransaction } from './database/write-transaction.ts';
import { renewIdentity } from './identity/renew-identity.ts';
import { createScreenSessions, type ScreenSessions } from './screen/screen-sessions.ts';
import { createPinCheck, type PinCheck } from './staff/pin-check.ts';
import type { StationParts } from './station-parts.ts';

export interface StationCore {
  /** New at every open: a screen that sees another one fetches everything again. */
  readonly bootId: string;
  readonly database: StationDatabase;
  readonly sessions: ScreenSessions;
  readonly pins: PinCheck;
  readonly disk: DiskWatch;
  readonly backups: BackupRounds;
  /** Aborted when the database closes: everything that waits on it ends. */
  readonly closing: AbortSignal;
  readonly close: () => Promise<void>;
}

export type Damaged = Pick<RecoveryReport, 'damage' | 'setAside' | 'backup'>;

const defaultIdleLockMs = 5 * 60_000;

export async function openCore(
  station: StationParts,
  database: StationDatabase,
  damaged: Damaged | null,
): Promise<StationCore> {
  const { clock, ids, identity, paths } = station;
  const doubt = damaged?.backup === null ? 'log-damaged' : database.identityDoubt;
  if (doubt !== null) await renewIdentity({ database, identity, clock, ids }, doubt);
  if (damaged !== null) reportDamage(station, database, damaged);
  const closing = new AbortController();
  const disk = await watchDisk(paths.folder, closing.signal);
  const backups = startBackupRounds({ station, database, signal: closing.signal });
  return {
    bootId: ids.uuid(),
    database,
    sessions: createScreenSessions({ database, clock, ids, idleLockMs: () => defaultIdleLockMs }),
    pins: createPinCheck({ database, clock, pinKey: () => identity.current().pinKey }),
    disk,
    backups,
    closing: closing.signal,
    close: async () => {
      closing.abort();
      await backups.settled();
      database.close();
    },
  };
}

function reportDamage({ clock }: StationParts, database: StationDatabase, damaged: Damaged): void {
  const report: RecoveryReport = { ...damaged, at: clock.now(), recoveredOps: 0, lostOps: 0 };
  writeTransaction(database.db, () =>
    writeLocalState(database.statements, 'recovery-report', JSON.stringify(report)),
  );
}
