// Who may pair this station, and when. A station that is in step with its cloud stays with it.
import { may } from '#shared/permissions/permissions.ts';
import type { RefusalReason } from '../procedures/station-error.ts';
import type { Screen } from '../screen/screen-sessions.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import type { CloudState } from '../sync/sync-status.ts';
import { isIdentityLost } from './restaurant-of-data.ts';
import { readSetup } from './setup-state.ts';

interface PairCaller {
  readonly station: Station;
  readonly core: StationCore;
  readonly screen: Screen;
}

const shutOut: readonly CloudState[] = ['unpaired', 'unauthorised', 'revoked'];

/** Null: it may. Nobody can sign in on a first run, or while the key of the PINs is lost. */
export function whyNotPair({ station, core, screen }: PairCaller): RefusalReason | null {
  const { database, sessions, cloud } = core;
  if (readSetup(database, station.identity) === null || isIdentityLost(database, station.identity))
    return null;
  const member = sessions.memberAt(screen.id, true);
  if (member === null) return 'screen-locked';
  if (!may(member, 'stations.manage')) return 'not-permitted';
  return shutOut.includes(cloud.status().cloud) ? null : 'already-set-up';
}
