// A manager goes back to a backup while the station runs. What is there now is kept as a backup of its own first, so that
// this too can be taken back; then the file is replaced and the station opens again. Screens and people stay.
import { join } from 'node:path';
import { failed, ok, type Result } from '#shared/result.ts';
import { refusal } from '../procedures/station-error.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import { carryPeople, peopleOf } from './carry-people.ts';
import { finishBackupOnThread } from './check-backup.ts';
import type { Backup } from './list-backups.ts';
import { type LookProblem, lookIntoBackup } from './look-into-backup.ts';
import type { BackupProblem } from './make-backup.ts';
import { type RestoreProblem, restoreBackup } from './restore-backup.ts';

type GoBackProblem = LookProblem | RestoreProblem | BackupProblem;

interface Place {
  readonly station: Station;
  readonly core: StationCore;
}

/** Answers the backup of what was there before. Whatever is refused, nothing was changed. */
export async function restoreRunning(
  { station, core }: Place,
  name: string,
): Promise<Result<Backup, GoBackProblem>> {
  const { paths, program, clock } = station;
  const phase = station.phase();
  const looked = lookIntoBackup({ database: core.database, backups: paths.backups }, name);
  if (!looked.ok) return looked;
  const isWhole = await finishBackupOnThread(program, join(paths.backups, name)).catch(() => false);
  if (!isWhole) return failed('damaged');
  const kept = await core.backups.make('before-restore');
  if (!kept.ok) return kept;
  const people = peopleOf(core.database);
  const reopened = await station.reopen(phase, () => {
    const restored = restoreBackup(paths, name, clock);
    if (restored.ok) carryPeople(paths.database, people);
    return restored;
  });
  if (!reopened.ok) throw refusal('station-in-recovery');
  return reopened.value.ok ? ok(kept.value) : reopened.value;
}
