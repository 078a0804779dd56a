// Makes this station one of a cloud's restaurant. A station that has already worked on its own keeps its evening:
// its log can only become the log of a restaurant whose log is empty.
import { protocolVersion } from '#shared/contracts/protocol.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { writeLocalState } from '../database/local-state.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { refreshDirectory } from '../staff/follow-directory.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import { createHttpCloud, type HttpCloudOptions } from '../sync/http-cloud.ts';
import { SyncFailure } from '../sync/sync-failure.ts';
import { whyNotPair } from '../sync/why-not-pair.ts';
import { type ClaimProblem, claimPairing, settingsOf } from './claim-pairing.ts';
import { writeSetup } from './setup-state.ts';

export type PairingProblem = ClaimProblem | 'restaurant-has-a-log';

export interface PairingRequest {
  readonly cloudUrl: string;
  readonly code: string;
}

const waitMs = 20_000;

export async function pairStation(
  station: Station,
  core: StationCore,
  { cloudUrl, code }: PairingRequest,
): Promise<Result<'paired', PairingProblem>> {
  const signal = AbortSignal.any([core.closing, AbortSignal.timeout(waitMs)]);
  const door = cloudAt(new URL(cloudUrl).origin, station);
  const claimed = await claimPairing(door(''), code, signal);
  if (!claimed.ok) return claimed;
  const { restaurant: _profile, ...paired } = claimed.value;
  const cloud = door(paired.stationToken);
  const problem = await checkRestaurant(cloud, core, signal);
  if (problem !== null) return failed(problem);
  // People sign in at once; when it fails the directory comes a moment later by itself.
  await refreshDirectory({ cloud, database: core.database, onChange: () => undefined, signal }).catch(
    ignoreFailure,
  );
  await station.identity.change({ ...paired, cloudUrl: cloud.cloudUrl });
  writeTransaction(core.database.db, () => {
    writeSetup(core.database, 'paired');
    writeLocalState(core.database.statements, 'restaurant', JSON.stringify(settingsOf(claimed.value)));
  });
  await station.reopen(() => undefined);
  return ok('paired');
}

const cloudAt =
  (cloudUrl: string, { clock }: Station) =>
  (token: string): HttpCloudOptions => ({
    cloudUrl,
    token: () => token,
    fetch,
    now: clock.now,
    onCloudTime: () => undefined,
  });

async function checkRestaurant(
  cloud: HttpCloudOptions,
  { log }: StationCore,
  signal: AbortSignal,
): Promise<PairingProblem | null> {
  if (log.pending().length === 0 && log.delivery.state().epoch === null) return null;
  const request = { protocol: protocolVersion, logSince: Number.MAX_SAFE_INTEGER };
  const answer = await createHttpCloud(cloud).snapshot(request, signal).catch(ignoreFailure);
  if (answer?.kind !== 'snapshot') return 'cloud-unreachable';
  return whyNotPair(log, answer)?.kind ?? null;
}

function ignoreFailure(error: unknown): undefined {
  if (!(error instanceof SyncFailure)) throw error;
}
