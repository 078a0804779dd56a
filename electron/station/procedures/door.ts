// What stands between a screen and the host stand, and what everybody may know of the station's health.

import type { Rights } from '#shared/permissions/permissions.ts';
import { takenAtOf } from '../backups/backup-names.ts';
import { type RecoveryReport, recoveryReport } from '../backups/recover-damaged.ts';
import type { DiskState } from '../database/disk-space.ts';
import { readLocalState } from '../database/local-state.ts';
import { isIdentityLost } from '../setup/restaurant-of-data.ts';
import { readSetup } from '../setup/setup-state.ts';
import { maySee } from '../staff/may-see.ts';
import { readStaff } from '../staff/staff-directory.ts';
import type { StationCore } from '../station-core.ts';
import type { Context } from './context.ts';
import { refusal } from './station-error.ts';

export type Door =
  | { readonly kind: 'unpaired' }
  /** What is lost: the data, or the identity whose key opens the PINs of the people in it. */
  | { readonly kind: 'recovery'; readonly how: 'missing' | 'empty' | 'damaged' | 'identity' }
  | { readonly kind: 'first-run' }
  | {
      readonly kind: 'locked';
      readonly lastStaffName: string | null;
      readonly lockedOutUntil: number | null;
      /** False: no PIN opens this screen, because nobody was given one yet. */
      readonly hasPins: boolean;
    }
  | {
      readonly kind: 'open';
      readonly staffId: string;
      readonly name: string;
      readonly rights: Required<Rights>;
    };

export interface ScreenStatus {
  readonly door: Door;
  readonly disk: DiskState;
  /** What a damaged file cost, until somebody has read it. */
  readonly recovery: (RecoveryReport & { readonly backupAt: number | null }) | null;
  /** Where a first run offers to pair. */
  readonly cloudUrl: string | null;
  /** False: the computer has no safe place for the station's secrets. */
  readonly areSecretsSealed: boolean;
}

export function screenStatus(context: Context): ScreenStatus {
  const { station, screen } = context;
  const phase = station.phase();
  const { cloudUrl, areSecretsSealed } = station;
  const quiet = { disk: 'ok', recovery: null, areSecretsSealed } as const;
  if (screen === null) return { ...quiet, door: { kind: 'unpaired' }, cloudUrl: null };
  if (phase.kind === 'recovery') {
    return { ...quiet, door: { kind: 'recovery', how: phase.how }, cloudUrl };
  }
  if (phase.kind === 'closed') throw refusal('station-in-recovery');
  const { core } = phase;
  const disk = core.disk.space().state;
  const recovery = readReport(core);
  return { door: doorOf(context, core, screen.id), disk, recovery, cloudUrl, areSecretsSealed };
}

function doorOf({ station }: Context, core: StationCore, screenId: string): Door {
  if (readSetup(core.database, station.identity) === null) return { kind: 'first-run' };
  if (isIdentityLost(core.database, station.identity)) return { kind: 'recovery', how: 'identity' };
  const member = core.sessions.memberAt(screenId, false);
  if (maySee(member)) {
    const { id: staffId, name, role, granted, refused } = member;
    return { kind: 'open', staffId, name, rights: { role, granted, refused } };
  }
  const waitMs = core.pins.waitMs(screenId);
  const lockedOutUntil = waitMs === 0 ? null : station.clock.now() + core.cloud.clockOffsetMs() + waitMs;
  const hasPins = readStaff(core.database.statements).some(({ pinHmac }) => pinHmac !== null);
  return { kind: 'locked', lastStaffName: core.sessions.lastNameAt(screenId), lockedOutUntil, hasPins };
}

function readReport({ database }: StationCore): ScreenStatus['recovery'] {
  const text = readLocalState(database.statements, 'recovery-report');
  if (text === null) return null;
  const report = recoveryReport.parse(JSON.parse(text));
  return { ...report, backupAt: report.backup === null ? null : takenAtOf(report.backup) };
}
