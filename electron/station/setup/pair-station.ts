// Makes this station one of a cloud's restaurant, on a first run, later, or again after it lost its identity or was
// revoked. Its evening stays: the cloud refuses, before anything changes, a log that cannot join the restaurant's.
import { ok, type Result } from '#shared/result.ts';
import { writeLocalState } from '../database/local-state.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { askDirectory } from '../staff/follow-directory.ts';
import { replaceStaff } from '../staff/staff-directory.ts';
import type { Phase, Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import type { HttpCloudOptions } from '../sync/http-cloud.ts';
import { SyncFailure } from '../sync/sync-failure.ts';
import { type Claim, type ClaimProblem, claimPairing, settingsOf } from './claim-pairing.ts';
import { isIdentityLost, restaurantOfData } from './restaurant-of-data.ts';
import { writeSetup } from './setup-state.ts';

export interface PairingRequest {
  readonly cloudUrl: string;
  readonly code: string;
}

const waitMs = 20_000;

/** `open` is the phase it was decided on. */
export async function pairStation(
  station: Station,
  open: Extract<Phase, { readonly kind: 'open' }>,
  { cloudUrl, code }: PairingRequest,
): Promise<Result<'paired', ClaimProblem>> {
  const { core } = open;
  const signal = AbortSignal.any([core.closing, AbortSignal.timeout(waitMs)]);
  const door = cloudAt(new URL(cloudUrl).origin, station);
  const claimed = await claimPairing(door(''), { code, log: ownLog(station, core) }, signal);
  if (!claimed.ok) return claimed;
  const { restaurant: _profile, ...paired } = claimed.value;
  const cloud = door(paired.stationToken);
  await station.identity.change({ ...paired, cloudUrl: cloud.cloudUrl });
  // People sign in at once; when it fails the directory comes a moment later by itself.
  const told = await askDirectory(cloud, { signal }).catch(ignoreFailure);
  writeTransaction(core.database.db, () => {
    if (told !== undefined) replaceStaff(core.database.statements, told.staff);
    writeSetup(core.database, 'paired');
    writeLocalState(core.database.statements, 'restaurant', JSON.stringify(settingsOf(claimed.value)));
  });
  await station.reopen(open, () => undefined);
  return ok('paired');
}

/** A station that lost its identity may only go back to where its data belongs. */
function ownLog({ identity }: Station, { log, database }: StationCore): Claim['log'] {
  const isSynced = log.delivery.state().epoch !== null;
  const isLost = isIdentityLost(database, identity);
  if (!isLost && !isSynced && log.pending().length === 0) return null;
  const restaurantId = restaurantOfData(database) ?? identity.current().restaurantId;
  return { restaurantId, isSynced };
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

function ignoreFailure(error: unknown): undefined {
  if (!(error instanceof SyncFailure)) throw error;
}
