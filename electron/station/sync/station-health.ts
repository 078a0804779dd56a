// How this station is, in the figures an owner looks at from afar.
import type { StationHealth } from '#shared/contracts/house.ts';
import { readLocalState } from '../database/local-state.ts';
import type { StationDatabase } from '../database/station-database.ts';
import type { DiskWatch } from '../database/watch-disk.ts';
import type { StationLog } from '../log/station-log.ts';
import { programVersion } from '../program-version.ts';
import type { SyncStatus } from './sync-status.ts';

interface Body {
  readonly database: StationDatabase;
  readonly log: StationLog;
  readonly disk: DiskWatch;
}

interface Readings {
  readonly status: SyncStatus;
  readonly clockOffsetMs: number | null;
}

const MEGABYTE = 1024 * 1024;

export function healthOf({ database, log, disk }: Body, { status, clockOffsetMs }: Readings): StationHealth {
  const backupAt = readLocalState(database.statements, 'backup-at');
  return {
    version: programVersion,
    pending: status.pending,
    oldestPendingAt: status.oldestPendingAt,
    conflicts: log.conflicts().length,
    diskFreeMb: Math.floor(disk.space().freeBytes / MEGABYTE),
    backupAt: backupAt === null ? null : Number(backupAt),
    clockOffsetMs,
  };
}
