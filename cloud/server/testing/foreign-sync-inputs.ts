// What a station could send about the log to reach another tenant's: its epoch, its ids, its place in the log.
import type { ForeignInput } from './foreign-input.ts';
import type { TwoTenants } from './two-tenants.ts';

const OP_ID = '01920000-0000-7000-8000-000000000001';

const own = (inputs: ForeignInput['inputs']): ForeignInput => ({ as: 'station', expected: 'own', inputs });

/** With the caller's own epoch, and with the other's. */
const inEpochs =
  (more: (tenants: TwoTenants) => Readonly<Record<string, unknown>>): ForeignInput['inputs'] =>
  (tenants) =>
    [tenants.ana, tenants.ben].map(({ epoch }) => ({ protocol: 1, epoch, ...more(tenants) }));

const opAbout = ({ ben }: TwoTenants) => ({
  opId: OP_ID,
  kind: 'party.remove',
  version: 1,
  payload: { partyId: OP_ID, reason: 'left', restaurantId: ben.restaurantId, tenantId: ben.tenantId },
  actor: { kind: 'staff', id: ben.staffId },
  occurredAt: 1,
  clockOffsetMs: 0,
});

const lostRow = (tenants: TwoTenants) => ({
  seq: 1,
  stationId: tenants.ben.stationId,
  stationSeq: 1,
  op: opAbout(tenants),
  verdict: { kind: 'accepted', flags: [] },
  effects: [],
  receivedAt: 1,
});

export const foreignSyncInputs: Readonly<Record<string, ForeignInput>> = {
  'sync.push': own(
    inEpochs((tenants) => ({ firstStationSeq: 1, ops: [{ op: opAbout(tenants), void: null }] })),
  ),
  'sync.pull': own(inEpochs(() => ({ after: 0, limit: 500 }))),
  'sync.snapshot': own(({ ben }) => [{ protocol: 1, logSince: 0, restaurantId: ben.restaurantId }]),
  'sync.history': own(inEpochs(() => ({ after: null, limit: 500 }))),
  'sync.giveBack': own(inEpochs((tenants) => ({ rows: [lostRow(tenants)] }))),
  'sync.renewIdentity': own(({ ben }) => [{ stationId: ben.stationId, restaurantId: ben.restaurantId }]),
  'sync.directory': own(({ ben }) => [undefined, { restaurantId: ben.restaurantId }]),
};
