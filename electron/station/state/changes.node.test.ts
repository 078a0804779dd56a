// Two screens of one station: what one does the other hears, in order and without a gap, until it locks.
import { createTRPCClient, httpSubscriptionLink } from '@trpc/client';
import { EventSource } from 'eventsource';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { must } from '#shared/must.ts';
import type { AppRouter } from '../router.ts';
import { openForService, someParty, startTestStation, type TestStation } from '../station-fixture.ts';

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(() => station.remove());

interface Heard {
  readonly revision: number;
  readonly ids: readonly string[];
  /** Everybody's wait, estimated again: it comes in its own time. */
  readonly isEstimate: boolean;
}

function listen() {
  const { origin, hash } = new URL(station.url);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  const client = createTRPCClient<AppRouter>({
    links: [
      httpSubscriptionLink({
        url: `${origin}/trpc`,
        EventSource,
        eventSourceOptions: () => ({
          fetch: (url, init) =>
            fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
        }),
      }),
    ],
  });
  const heard: Heard[] = [];
  const ends: string[] = [];
  const subscription = client.state.changes.subscribe(undefined, {
    onData: ({ revision, entities, quotes }) =>
      void heard.push({ revision, ids: entities.map(({ id }) => id), isEstimate: quotes !== null }),
    onComplete: () => void ends.push('complete'),
    onError: () => void ends.push('error'),
  });
  return { heard, ends, stop: () => subscription.unsubscribe() };
}

test('every change arrives once, numbered without a gap', async () => {
  const { client, queue } = await openForService(station);
  const { revision } = await client.state.open.query();
  const screen = listen();
  const changes = () => screen.heard.filter(({ isEstimate }) => !isEstimate);
  await vi.waitFor(() => expect(changes()).toEqual([expect.objectContaining({ ids: [] })]));
  const first = must(screen.heard[0], 'where it begins').revision;
  expect(first).toBeGreaterThanOrEqual(revision);
  const parties = Array.from({ length: 20 }, (_, index) => someParty(station, queue, `Party ${index}`));
  for (const party of parties) await client.parties.add.mutate(party);
  await vi.waitFor(() => expect(changes()).toHaveLength(21));
  expect(screen.heard.map((change) => change.revision)).toEqual(
    screen.heard.map((_, index) => first + index),
  );
  for (const [index, { partyId }] of parties.entries()) expect(changes()[index + 1]?.ids).toContain(partyId);
  screen.stop();
});

test('a screen that locks hears nothing more', async () => {
  const { client, queue } = await openForService(station);
  const screen = listen();
  const changes = () => screen.heard.filter(({ isEstimate }) => !isEstimate);
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  await client.screen.lock.mutate();
  await client.screen.unlock.mutate({ pin: '4826' });
  await client.parties.add.mutate(someParty(station, queue, 'Seen'));
  await vi.waitFor(() => expect(changes()).toHaveLength(2));
  await client.screen.lock.mutate();
  const phase = station.station.phase();
  if (phase.kind === 'open') phase.core.feed.publish({});
  await vi.waitFor(() => expect(screen.ends.length).toBeGreaterThan(0));
  expect(changes()).toHaveLength(2);
  screen.stop();
});
