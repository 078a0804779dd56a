// A restaurant with stations, as a rule of the log needs it. The clock stands still until a rule moves it.
import type { LogRow } from '#shared/contracts/protocol.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { type Op, op, stationId } from '#shared/log/op.ts';
import { tenantIdOf } from '../../tenants/tenant-id.ts';
import { appendAsCloud } from '../append-as-cloud.ts';
import type { KeptRow, RestaurantRef } from '../log-store.ts';
import { type SyncAlert, SyncEngine } from '../sync-engine.ts';
import { friday, type Stand } from './stand.ts';
import { TestStation } from './test-station.ts';

export class Scene {
  readonly stand: Stand;
  readonly restaurant: RestaurantRef;
  readonly firstEpoch: string;
  readonly engine: SyncEngine;
  readonly alerts: SyncAlert[] = [];
  readonly heads: number[] = [];
  now = friday;

  private constructor(stand: Stand, restaurant: RestaurantRef) {
    this.stand = stand;
    this.restaurant = restaurant;
    this.firstEpoch = stand.freshId();
    this.engine = new SyncEngine({
      store: stand.store,
      clock: () => this.now,
      newId: stand.freshId,
      onHead: (_restaurant, head) => this.heads.push(head),
      onAlert: (alert) => this.alerts.push(alert),
    });
  }

  static async open(stand: Stand, tenant = stand.freshId()): Promise<Scene> {
    const restaurant = { tenantId: tenantIdOf(tenant), restaurantId: stand.freshId() };
    const scene = new Scene(stand, restaurant);
    await stand.addRestaurant(restaurant, scene.firstEpoch);
    return scene;
  }

  get freshId(): () => string {
    return this.stand.freshId;
  }

  station(id = this.freshId()): TestStation {
    return new TestStation(this, stationId.parse(id));
  }

  op(kind: string, payload: Json, by = 'ana'): Op {
    const actor = { kind: 'staff', id: by };
    const opId = this.freshId();
    return op.parse({ opId, kind, version: 1, payload, actor, occurredAt: this.now, clockOffsetMs: 0 });
  }

  asCloud(ops: readonly Op[]): Promise<readonly KeptRow[]> {
    return this.stand.store.transaction(this.restaurant, (tx) => appendAsCloud(tx, { ops, now: this.now }));
  }

  log(): Promise<readonly LogRow[]> {
    return this.stand.store.snapshot(this.restaurant, (view) => view.logAfter(0, 10_000));
  }

  addParty({ name = 'Nguyễn', partyId = this.freshId(), guestId = null }: NewParty = {}): Op {
    const personal = { name, phone: '+34600000000', email: null, notes: 'by the window', requests: '' };
    return this.op('party.add', {
      partyId,
      queueId: this.freshId(),
      guestId,
      source: 'host',
      joinedAt: this.now,
      orderKey: this.now,
      size: 2,
      personal,
      tags: [],
      seatingPreference: null,
      serviceType: null,
      quotedMinutes: 20,
    });
  }

  callParty(partyId: string): Op {
    return this.op('party.call', { partyId });
  }
}

interface NewParty {
  readonly name?: string;
  readonly partyId?: string;
  readonly guestId?: string | null;
}
