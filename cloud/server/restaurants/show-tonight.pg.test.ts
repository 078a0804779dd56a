// Tonight as an owner sees it, from what a station sent.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { countedIds } from '../sync/testing/stand.ts';
import { GOOD_PASSWORD, openTestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const freshId = countedIds();
const minute = 60_000;

describe.each(await openTestDatabases())('tonight on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('counts who waits, is called and sits, and how long, and says when a station was last heard of', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { now } = test.clock;
    const op = (kind: string, payload: object, occurredAt: number) => ({
      op: {
        opId: freshId(),
        kind,
        version: 1,
        payload,
        actor: { kind: 'staff' as const, id: ana.staffId },
        occurredAt,
        clockOffsetMs: 0,
      },
      void: null,
    });
    const party = (partyId: string, joinedAt: number) =>
      op(
        'party.add',
        {
          partyId,
          queueId: freshId(),
          guestId: null,
          source: 'host',
          joinedAt,
          orderKey: joinedAt,
          size: 4,
          personal: { name: 'Nguyễn', phone: null, email: null, notes: '', requests: '' },
          tags: [],
          seatingPreference: null,
          serviceType: null,
          quotedMinutes: 20,
        },
        joinedAt,
      );
    const [waits, called, sat] = [freshId(), freshId(), freshId()];
    const ops = [
      party(waits, now - 31 * minute),
      party(called, now - 20 * minute),
      party(sat, now - 40 * minute),
      op('party.call', { partyId: called }, now - minute),
      op('party.seat', { partyId: sat, seatingId: freshId(), tableIds: [] }, now - 15 * minute),
    ];
    const push = { protocol: 1, epoch: ana.epoch, firstStationSeq: 1, ops };
    expect(await ana.station.api.sync.push.mutate(push)).toMatchObject({ kind: 'pushed', acked: 5 });
    const [evening] = await ana.owner.api.restaurants.tonight.query();
    expect(must(evening, 'an evening')).toMatchObject({
      name: 'Casa heron',
      figures: {
        waiting: 1,
        called: 1,
        seated: 1,
        covers: 4,
        averageWaitMs: 25 * minute,
        longestSince: now - 31 * minute,
      },
      heardAt: now,
      pending: 0,
    });
    test.clock.now += 8 * 60 * minute;
    await ana.owner.api.accounts.signIn.mutate({ name: ana.email, password: GOOD_PASSWORD });
    const [morning] = await ana.owner.api.restaurants.tonight.query();
    expect(must(morning, 'the morning after')).toMatchObject({
      figures: { waiting: 1, seated: 1, covers: 0, averageWaitMs: null },
      heardAt: now,
    });
  });
});
