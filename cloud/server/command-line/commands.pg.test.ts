// The operator's commands on restaurants at work: a restore is announced to all of them, a guest is erased from one.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { folderStore } from '../files/file-store.ts';
import { countedIds } from '../sync/testing/stand.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { everyRow } from '../testing/every-row.ts';
import { openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants, type Tenant } from '../testing/two-tenants.ts';
import type { Given, OperatorMeans } from './admin-command.ts';
import { restoredCommand } from './announce-restore.ts';
import { eraseGuestCommand } from './erase-guest.ts';

const freshId = countedIds();
const phone = '+34600000000';

describe.each(await openTestDatabases())('the operator on $name', ({ database, reset }) => {
  beforeEach(reset);

  const meansOf = ({ cloud: { clock, random } }: TestCloud): OperatorMeans => ({
    clock,
    random,
    place: { kind: 'pglite', dataDir: 'none' },
    filesFolder: 'none',
    files: folderStore('none'),
    backupUrl: undefined,
    address: 'http://127.0.0.1:4400',
    withDatabase: (work) => work(database),
  });

  const addGuest = ({ station, epoch }: Tenant, name: string) =>
    station.api.sync.push.mutate({
      protocol: 1,
      epoch,
      firstStationSeq: 1,
      ops: [{ op: partyOf(name), void: null }],
    });

  it('announces a restore: every restaurant has a new epoch, and stations are told to give back', async () => {
    const test = openTestCloud(database);
    const tenants = Object.values(await makeTwoTenants(test));
    for (const tenant of tenants) await addGuest(tenant, 'Ofelia');
    expect(await restoredCommand.run(meansOf(test), {})).toMatch(/announced to 2 restaurants/);
    for (const { station, epoch } of tenants) {
      const answer = await station.api.sync.pull.mutate({ protocol: 1, epoch, after: 1, limit: 10 });
      expect(answer).toMatchObject({ kind: 'wrong-epoch', head: 1 });
      expect(answer).not.toMatchObject({ epoch });
    }
  });

  it('erases a guest by phone in one restaurant, and says when there is none', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    await addGuest(ana, 'Ofelia');
    await addGuest(ben, 'Ofelia');
    const order = { restaurant: ana.restaurantId, guest: phone };
    const erase = (given: Given) => eraseGuestCommand.run(meansOf(test), given);
    expect(await erase(order)).toMatch(/^The guest is erased/);
    const rows = await everyRow(database);
    expect(JSON.stringify(rows[ana.tenantId])).not.toMatch(/Ofelia|\+34600000000/);
    expect(JSON.stringify(rows[ben.tenantId])).toContain('Ofelia');
    const told = (await auditTrail(database)).filter(({ action }) => action === 'guest.erase');
    expect(told).toMatchObject([
      { tenant_id: ana.tenantId, actor_kind: 'operator', actor_id: 'command-line' },
    ]);
    await expect(erase(order)).rejects.toThrow('This restaurant knows no such guest.');
    const nowhere = erase({ ...order, restaurant: freshId() });
    await expect(nowhere).rejects.toThrow('There is no restaurant with this id.');
  });
});

const partyOf = (name: string) => ({
  opId: freshId(),
  kind: 'party.add',
  version: 1,
  actor: { kind: 'staff' as const, id: freshId() },
  occurredAt: 1_790_000_000_000,
  clockOffsetMs: 0,
  payload: {
    partyId: freshId(),
    queueId: freshId(),
    guestId: freshId(),
    source: 'host',
    joinedAt: 1_790_000_000_000,
    orderKey: 1,
    size: 2,
    personal: { name, phone, email: null, notes: '', requests: '' },
    tags: [],
    seatingPreference: null,
    serviceType: null,
    quotedMinutes: 20,
  },
});
