// Garbage into every procedure: always a typed answer, never a fault of the station, and not a row changed by it.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { appRouter } from './router.ts';
import { openForService, startTestStation, type TestStation } from './station-fixture.ts';

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(() => station.remove());

/** These do something for anybody who may ask, whatever else they say. */
const withoutInput = [
  'backups.make',
  'screen.lock',
  'setup.dismissRecovery',
  'setup.startOver',
  'sync.sendAgain',
];

interface Target {
  readonly path: string;
  readonly isQuery: boolean;
}

const typed = z.object({ type: z.enum(['query', 'mutation', 'subscription']) });
const targets: readonly Target[] = Object.entries(appRouter._def.procedures).flatMap(([path, procedure]) => {
  const { type } = typed.parse(Reflect.get(procedure, '_def'));
  return type === 'subscription' || withoutInput.includes(path) ? [] : [{ path, isQuery: type === 'query' }];
});

const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    "Robert'); DROP TABLE party;--",
    '../../identity.json',
    '𝕳'.repeat(3000),
  ),
);
const oddValue = fc.oneof(
  oddText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(-1, 1e308, 0.5, null, true, []),
);
const keys = [
  'opId',
  'partyId',
  'queueId',
  'tableId',
  'seatingId',
  'tableIds',
  'details',
  'personal',
  'size',
  'reason',
  'pin',
  'token',
  'backup',
  'cloudUrl',
  'code',
  'targetOpId',
  'orderKey',
  'name',
  'tags',
  'limit',
  'leaves',
  'condition',
  'text',
  'phone',
  'guestId',
];
const oddInput = fc.oneof(oddValue, fc.dictionary(fc.constantFrom(...keys), oddValue, { maxKeys: 8 }));
const oddBody = fc.oneof(
  oddInput.map((input) => JSON.stringify(input)),
  oddText,
);

function send({ path, isQuery }: Target, body: string): Promise<Response> {
  const { origin, hash } = new URL(station.url);
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
  };
  if (!isQuery)
    return fetch(`${origin}/trpc/${path}`, { method: 'POST', headers, body: body.toWellFormed() });
  const input = encodeURIComponent(body.slice(0, 2000).toWellFormed());
  return fetch(`${origin}/trpc/${path}?input=${input}`, { headers });
}

test('every procedure survives what no screen would send', async () => {
  await openForService(station);
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const before = phase.core.log.stateHash('all');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), oddBody, async (target, body) => {
      const response = await send(target, body);
      const text = await response.text();
      expect(response.status, `${target.path} ${body.slice(0, 200)} ${text}`).toBeLessThan(500);
      expect(() => JSON.parse(text)).not.toThrow();
    }),
    { numRuns: 1200 },
  );
  expect(phase.core.log.stateHash('all')).toBe(before);
  expect(station.bugs).toEqual([]);
}, 60_000);

test('text no store can keep is refused, names of any script are kept', async () => {
  const { client, queue } = await openForService(station);
  const { opIdOf, party } = {
    opIdOf: () => station.station.ids.uuid(),
    party: () => station.station.ids.uuid(),
  };
  const add = (name: string) =>
    client.parties.add.mutate({
      opId: opIdOf(),
      partyId: party(),
      queueId: queue,
      size: 2,
      personal: { name, phone: null, email: null, notes: '', requests: '' },
      tags: [],
      seatingPreference: null,
      serviceType: null,
      quotedMinutes: null,
    });
  for (const name of ['Nguyễn', '田中', "O'Brien", '👩‍👩‍👧', 'محمد', '<script>alert(1)</script>']) {
    expect((await add(name)).verdict.kind).toBe('accepted');
  }
  for (const name of ['a\u0000b', '\ud800', 'x'.repeat(101), 'e\u0301']) {
    await expect(add(name)).rejects.toMatchObject({ data: { code: 'BAD_REQUEST' } });
  }
});
