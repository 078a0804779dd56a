// `station new-address`: the address the station prints carries a token that makes any browser a screen. Once somebody
// knows it who should not, there is a new one; screens that were let in stay, and are put out in the settings.
import { failed, ok } from '#shared/result.ts';
import type { DataPaths } from '../data-paths.ts';
import { acquireStationLock } from '../database/station-lock.ts';
import { renewScreenToken } from '../identity/screen-token.ts';
import type { Ids } from '../ids.ts';
import { describeStartProblem } from '../start-problem.ts';
import type { CommandAnswer } from './backup-command.ts';

export function renewAddress(paths: DataPaths, ids: Ids): CommandAnswer {
  const lock = acquireStationLock(paths.lock, paths.folder);
  if (!lock.ok) return failed(describeStartProblem(lock.reason));
  try {
    renewScreenToken(paths.screenToken, ids);
    return ok(['The address of this station is a new one: start it, and it prints it.']);
  } finally {
    lock.value.release();
  }
}
