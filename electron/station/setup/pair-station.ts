// Makes this station one of a cloud's restaurant. A station that has already worked on its own keeps its evening:
// its log can only become the log of a restaurant whose log is empty.
import { failed, ok, type Result } from '#shared/result.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import { claimPairing, type PairingProblem } from './claim-pairing.ts';
import { writeSetup } from './setup-state.ts';

export interface PairingRequest {
  readonly cloudUrl: string;
  readonly code: string;
}

export async function pairStation(
  station: Station,
  core: StationCore,
  { cloudUrl, code }: PairingRequest,
): Promise<Result<'paired', PairingProblem>> {
  const claimed = await claimPairing(cloudUrl, code, core.closing);
  if (!claimed.ok) return failed(claimed.reason);
  await station.identity.change({ ...claimed.value, cloudUrl: new URL(cloudUrl).origin });
  writeTransaction(core.database.db, () => writeSetup(core.database, 'paired'));
  await station.reopen(() => undefined);
  return ok('paired');
}
