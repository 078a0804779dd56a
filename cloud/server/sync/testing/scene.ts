// A restaurant with stations, as a rule of the log needs it: ids and times are counted, so that a failure repeats.
import { mintUuid } from '#shared/ids/uuid.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { type Op, op as opShape, stationId } from '#shared/log/op.ts';
import { tenantIdOf } from '../../tenants/tenant-id.ts';
import type { LogTransaction, RestaurantRef } from '../log-store.ts';
import { type SyncAlert, SyncEngine } from '../sync-engine.ts';
import type { Stand } from './stand.ts';
import { TestStation } from './test-station.ts';

export const friday = 1_790_000_000_000;

let minted = 0;
/** Another id each time, never the same in one run. */
export function freshId(): string {
  minted += 1;
  const chance = new Uint8Array(10);
  new DataView(chance.buffer).setUint32(4, minted);
  return mintUuid(friday, chance);
}
