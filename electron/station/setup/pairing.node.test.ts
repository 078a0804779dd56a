// Pairing as a screen meets it, with a cloud of a few lines that answers as it is told to.
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreBackup } from '../backups/restore-backup.ts';
import {
  clientOf,
  makeFolder,
  openForService,
  ownerPin,
  removeFolder,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const refusedWith = (status: number, kind: string): Answer => ({
  status,
  body: { error: { data: { refusal: { kind } } } },
});

let folder: string;
let station: TestStation;
let cloud: Server;
let cloudUrl: string;
/** By procedure; whatever is not named is not found, as on any web server. */
let answers: Record<string, Answer>;
let claims: unknown[];

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
  answers = {};
  claims = [];
  cloud = createServer(async (request, response) => {
    const procedure = request.url?.split('/').at(-1) ?? '';
    const sent = await text(request);
    if (procedure === 'pairing.claim') claims.push(JSON.parse(sent));
    const { status, body } = answers[procedure] ?? { status: 404, body: { page: 'not found' } };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(cloud, 'listening');
  const address = cloud.address();
  cloudUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterEach(async () => {
  await station.close();
  cloud.closeAllConnections();
  cloud.close();
  removeFolder(folder);
});

const pair = () => clientOf(station).setup.pair.mutate({ cloudUrl, code: 'ABCD2345' });
const door = async () => (await clientOf(station).screen.status.query()).door;

const reasonOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof TRPCClientError ? error.data?.reason : error),
  );

const pairedTo = (restaurantId: string): Answer => ({
  status: 200,
  body: {
    result: {
      data: {
        stationId: station.station.ids.uuid(),
        stationToken: 'a-token-of-the-cloud',
        restaurantId,
        letter: 'B',
        pinKey: station.station.identity.current().pinKey,
        restaurant: {
          name: 'Casa Ana',
          timeZone: 'Europe/Madrid',
          dayEnd: '03:00',
          locale: 'es',
          currency: 'EUR',
          country: 'ES',
        },
      },
    },
  },
});

test('what the cloud refuses is told by its name, and a web server without pairing is no cloud', async () => {
  expect(await pair()).toEqual({ kind: 'refused', reason: 'not-a-cloud' });
  answers = { 'pairing.claim': refusedWith(404, 'pairing-code-unknown') };
  expect(await pair()).toEqual({ kind: 'refused', reason: 'code-unknown' });
  answers = { 'pairing.claim': refusedWith(409, 'restaurant-has-a-log') };
  expect(await pair()).toEqual({ kind: 'refused', reason: 'restaurant-has-a-log' });
  expect(await door()).toEqual({ kind: 'first-run' });
});

test('a code is never sent over a network in clear', async () => {
  const call = clientOf(station).setup.pair.mutate({
    cloudUrl: 'http://stand.example.com',
    code: 'ABCD2345',
  });
  await expect(call).rejects.toMatchObject({ data: { code: 'BAD_REQUEST' } });
});

test('a station that worked alone says what it brings, and after a revocation comes back with what waits', async () => {
  const { client, queue } = await openForService(station);
  const added = someParty(station, queue, 'Nguyễn');
  const personal = { ...added.personal, phone: '+34600111222' };
  await client.parties.add.mutate({ ...added, personal });
  const alone = station.station.identity.current().restaurantId;
  const restaurantId = station.station.ids.uuid();
  answers = {
    'pairing.claim': pairedTo(restaurantId),
    'sync.pull': refusedWith(401, 'station-revoked'),
    'sync.snapshot': refusedWith(401, 'station-revoked'),
  };
  expect(await pair()).toEqual({ kind: 'paired' });
  expect(claims).toEqual([{ code: 'ABCD2345', log: { restaurantId: alone, isSynced: false } }]);
  await expect.poll(async () => (await client.sync.status.query()).cloud).toBe('revoked');
  await client.parties.add.mutate({ ...someParty(station, queue, 'Nguyễn'), personal });
  const { entities } = await client.state.open.query();
  const guests = entities.flatMap(({ kind, row }) => (kind === 'party' ? [Object(row).guestId] : []));
  expect(guests).toHaveLength(2);
  expect(new Set(guests).size).toBe(1);
  expect(await pair()).toEqual({ kind: 'paired' });
  expect(claims[1]).toEqual({ code: 'ABCD2345', log: { restaurantId, isSynced: false } });
  expect((await client.sync.status.query()).pending).toBeGreaterThan(1);
  await client.screen.lock.mutate();
  expect(await reasonOf(pair())).toBe('screen-locked');
});

test('a lost identity is told at the door, no PIN opens anything, and pairing again leads back in', async () => {
  await openForService(station);
  const { pinKey, restaurantId } = station.station.identity.current();
  await station.close();
  rmSync(join(folder, 'identity.json'));
  station = await startTestStation(folder, station.clock);
  expect(await door()).toEqual({ kind: 'recovery', how: 'identity' });
  expect(await reasonOf(clientOf(station).setup.startOver.mutate())).toBe('already-set-up');
  const known = pairedTo(restaurantId);
  answers = {
    'pairing.claim': JSON.parse(
      JSON.stringify(known).replace(station.station.identity.current().pinKey, pinKey),
    ),
  };
  expect(await pair()).toEqual({ kind: 'paired' });
  expect(claims).toEqual([{ code: 'ABCD2345', log: { restaurantId, isSynced: false } }]);
  expect(await clientOf(station).screen.unlock.mutate({ pin: ownerPin })).toMatchObject({ kind: 'unlocked' });
});

test('while one change replaces the database another waits, and nobody decides on a phase that has passed', async () => {
  await openForService(station);
  const { phase, reopen, settled, paths, clock } = station.station;
  const before = phase();
  const first = reopen(before, () => 'done');
  expect(phase()).toEqual({ kind: 'open', core: expect.anything() });
  const second = reopen(before, () => restoreBackup(paths, 'none', clock));
  await Promise.resolve();
  expect(phase()).toEqual({ kind: 'closed' });
  expect(await reasonOf(clientOf(station).setup.startOver.mutate())).toBe('already-set-up');
  expect(await first).toEqual({ ok: true, value: 'done' });
  expect(await second).toEqual({ ok: false, reason: 'phase-passed' });
  await settled();
  expect(phase().kind).toBe('open');
  expect(readFileSync(paths.sidecar, 'utf8')).toContain('databaseId');
});
