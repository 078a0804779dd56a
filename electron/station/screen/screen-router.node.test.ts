// Screens that are let in, and one that is put out.
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { renewAddress } from '../command-line/new-address-command.ts';
import { dataPaths } from '../data-paths.ts';
import type { AppRouter } from '../router.ts';
import {
  type Client,
  clientOf,
  makeFolder,
  openForService,
  ownerPin,
  removeFolder,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let folder: string;
let station: TestStation;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

/** A tablet that was shown the station's address once and got a token of its own. */
async function pairTablet(): Promise<Client> {
  const { origin, hash } = new URL(station.url);
  const shown = must(new URLSearchParams(hash.slice(1)).get('token'), 'a token in the address');
  let cookie = '';
  const tablet = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        headers: () => ({ cookie }),
        fetch: async (input, init) => {
          const answer = await fetch(input, { ...init, signal: init?.signal ?? null });
          cookie = answer.headers.get('set-cookie')?.split(';', 1)[0] ?? cookie;
          return answer;
        },
      }),
    ],
  });
  await tablet.screen.pair.mutate({ token: shown });
  return tablet;
}

const reasonOf = (error: unknown): unknown => (error instanceof TRPCClientError ? error.data?.reason : error);

test('a tablet that was lost is put out: who was at it is out at once, and its cookie is worth nothing', async () => {
  const { client } = await openForService(station);
  const tablet = await pairTablet();
  await tablet.screen.unlock.mutate({ pin: ownerPin });
  await tablet.state.open.query();
  const screens = await client.screen.list.query();
  expect(screens.filter(({ isThis }) => isThis)).toHaveLength(1);
  const lost = must(
    screens.find(({ isThis }) => !isThis),
    'the tablet is listed',
  );
  expect(await client.screen.remove.mutate({ screenId: lost.id })).toEqual({ kind: 'removed' });
  expect(await tablet.state.open.query().then(() => null, reasonOf)).toBe('screen-unknown');
  expect((await tablet.screen.status.query()).door.kind).toBe('unpaired');
  expect(await client.screen.list.query()).toHaveLength(screens.length - 1);
});

test('nobody puts out the screen they are at', async () => {
  const { client } = await openForService(station);
  const own = must((await client.screen.list.query())[0], 'this screen');
  expect(await client.screen.remove.mutate({ screenId: own.id })).toMatchObject({ kind: 'refused' });
  expect((await client.state.open.query()).entities.length).toBeGreaterThan(0);
});

test('a new address makes the old one worthless, and waits until the station is closed', async () => {
  const { ids } = station.station;
  expect(renewAddress(dataPaths(folder), ids).ok).toBe(false);
  const before = station.url;
  await station.close();
  expect(renewAddress(dataPaths(folder), ids).ok).toBe(true);
  station = await startTestStation(folder);
  expect(new URL(station.url).hash).not.toBe(new URL(before).hash);
  const { origin } = new URL(station.url);
  const old = clientOf({ url: `${origin}/${new URL(before).hash}` });
  expect((await old.screen.status.query()).door.kind).toBe('unpaired');
});
