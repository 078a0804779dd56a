// The log engine of a running cloud: its database, its clock, and word to other copies of the service after a commit.
import { type Cloud, newId } from '../cloud.ts';
import { SqlLogStore } from './sql-log-store.ts';
import { type SyncAlert, SyncEngine } from './sync-engine.ts';
import { tellStations } from './tell-stations.ts';

export const engineOf = (cloud: Cloud): SyncEngine =>
  new SyncEngine({
    store: new SqlLogStore(cloud.database.kysely),
    clock: cloud.clock,
    newId: () => newId(cloud),
    onHead: ({ restaurantId }, head) => tellStations(cloud, { restaurantId, head }),
    onAlert: (alert) => warn(cloud, alert),
  });

function warn(cloud: Cloud, { caller, ...what }: SyncAlert): void {
  const { tenantId, restaurantId, stationId } = caller;
  const words = {
    'odd-op': 'a station sent what none should',
    'unannounced-restore':
      'a station has read further than the log goes: a restore nobody announced, or a forgery',
  };
  cloud.log.error({ tenantId, restaurantId, stationId, ...what }, words[what.kind]);
}
