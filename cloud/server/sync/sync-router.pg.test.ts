// The log over HTTP, as a paired station meets it.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { pushBytesLimit } from '#shared/contracts/protocol.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { callProcedure } from '../testing/call-procedure.ts';
import { everyRow } from '../testing/every-row.ts';
import { type Caller, openTestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import { countedIds } from './testing/stand.ts';

const freshId = countedIds();

const op = (payload: unknown, kind = 'table.set') => ({
  opId: freshId(),
  kind,
  version: 1,
  payload,
  actor: { kind: 'staff' as const, id: freshId() },
  occurredAt: 1_790_000_000_000,
  clockOffsetMs: 0,
});

const table = (name: string) =>
  op({ tableId: freshId(), details: { name, area: '', seatsMin: 1, seatsMax: 2 } });

const pushOf = <Made>(epoch: string, ops: readonly Made[], firstStationSeq = 1) => ({
  protocol: 1,
  epoch,
  firstStationSeq,
  ops: ops.map((made) => ({ op: made, void: null })),
});

const send = (station: Caller, path: string, input: unknown) =>
  callProcedure(station, { path, type: 'mutation', input });

describe.each(await openTestDatabases())('a station at the cloud on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('pushes, and another restaurant never hears of it', async () => {
    const { ana, ben } = await makeTwoTenants(openTestCloud(database));
    const pushed = await ana.station.api.sync.push.mutate(pushOf(ana.epoch, [table('12'), table('14')]));
    expect(pushed).toMatchObject({ kind: 'pushed', acked: 2, head: 2 });
    const page = { protocol: 1, after: 0, limit: 100 };
    const own = await ana.station.api.sync.pull.mutate({ ...page, epoch: ana.epoch });
    expect(own).toMatchObject({ kind: 'page', rows: [{ seq: 1 }, { seq: 2 }] });
    const other = await ben.station.api.sync.pull.mutate({ ...page, epoch: ben.epoch });
    expect(other).toMatchObject({ kind: 'page', rows: [], head: 0 });
    const foreign = await ben.station.api.sync.pull.mutate({ ...page, epoch: ana.epoch });
    expect(foreign).toEqual({ kind: 'wrong-epoch', epoch: ben.epoch, head: 0 });
  });

  it('ignores what a newer station adds to a message', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const newer = { ...pushOf(ana.epoch, [{ ...table('3'), mood: 'good' }]), protocol: 2, lane: 'fast' };
    const { status, text } = await send(ana.station, 'sync.push', newer);
    expect([status, JSON.parse(text).result.data.kind]).toEqual([200, 'pushed']);
  });

  it('is told apart: no token, a revoked one', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { restaurantId, stationId } = ana;
    expect((await send(test.caller(), 'sync.pull', {})).status).toBe(401);
    expect((await test.caller().send('/sync/poke')).status).toBe(401);
    await ana.owner.api.stations.revoke.mutate({ restaurantId, stationId });
    const { status, text } = await send(ana.station, 'sync.push', pushOf(ana.epoch, [table('1')]));
    expect(status).toBe(401);
    expect(JSON.parse(text).error.data.refusal).toEqual({ kind: 'station-revoked' });
    expect((await ana.station.send('/sync/poke')).status).toBe(401);
  });

  it('may send 512 KB of ops at once and no more', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const before = await everyRow(database);
    const long = Array.from({ length: 40 }, () => op({ text: 'x'.repeat(15_000) }));
    expect(JSON.stringify(long).length).toBeGreaterThan(pushBytesLimit);
    expect((await send(ana.station, 'sync.push', pushOf(ana.epoch, long))).status).toBe(400);
    const tooLong = pushOf(ana.epoch, [op({ text: 'x'.repeat(1024 * 1024) })]);
    expect((await send(ana.station, 'sync.push', tooLong)).status).toBe(413);
    const many = Array.from({ length: 501 }, () => table('5'));
    expect((await send(ana.station, 'sync.push', pushOf(ana.epoch, many))).status).toBe(400);
    expect(await everyRow(database)).toEqual(before);
  });

  it('is answered whatever its payloads hold, one number each', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const payload = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000', '\ud800', 1.5),
    );
    const kinds = fc.constantFrom(
      'party.add',
      'party.edit',
      'table.set',
      'log.undo',
      'guest.erase',
      'party.seat',
    );
    const garbage = fc.array(fc.record({ payload, kind: kinds }), { minLength: 1, maxLength: 20 });
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(garbage, async (made) => {
        const ops = made.map(({ payload: held, kind }) => op(held, kind));
        const { status, text } = await send(ana.station, 'sync.push', pushOf(ana.epoch, ops, sent + 1));
        expect(status, text).toBe(200);
        sent += ops.length;
        expect(JSON.parse(text).result.data).toMatchObject({ kind: 'pushed', acked: sent, head: sent });
      }),
      { numRuns: 40 },
    );
  });

  it('gets a typed refusal for a request that is none, and nothing is changed', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const before = await everyRow(database);
    const paths = ['sync.push', 'sync.pull', 'sync.snapshot', 'sync.history', 'sync.giveBack'];
    const place = { protocol: 1, epoch: ana.epoch, limit: 5 };
    const odd = [
      ...[null, 7, 'text', [], {}, { protocol: 1 }, { protocol: 'one', epoch: '\u0000' }],
      { ...place, after: 1.5 },
      { ...place, after: -1 },
      { ...place, after: { kind: 'party', seq: 3, id: '\u0000' } },
      { ...place, limit: 1e9, after: null },
      { ...pushOf(ana.epoch, [{ ...table('9'), opId: 'mine' }]), rows: [{}] },
      { ...pushOf(ana.epoch, [{ ...table('9'), kind: 'a\u0000b' }]), rows: 7 },
    ];
    for (const path of paths) {
      for (const input of odd) {
        const { status, text } = await send(ana.station, path, input);
        expect(status, `${path} ${JSON.stringify(input)} ${text}`).toBeLessThan(500);
        if (status === 200) expect(path).not.toBe('sync.push');
      }
    }
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const deep = JSON.stringify(pushOf(ana.epoch, [op('HERE')])).replace('"HERE"', nested);
    const headers = { 'content-type': 'application/json' };
    const answer = await ana.station.send('/trpc/sync.push', { method: 'POST', headers, body: deep });
    expect(answer.status).toBe(400);
    expect(await everyRow(database)).toEqual(before);
  });

  it('reads who works here', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { staff } = await ana.station.api.sync.directory.mutate();
    expect(staff.map(({ name }) => name)).toContain('Staff heron');
  });
});
