// A screen of a station for programs that are no browser: it carries the token of the address the station printed.
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import type { AppRouter } from '#station/router.ts';

export type StationClient = TRPCClient<AppRouter>;

export function createStationClient(readyUrl: string): StationClient {
  const { origin, hash } = new URL(readyUrl);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  const link = httpLink({ url: `${origin}/trpc`, headers: { authorization: `Bearer ${token}` } });
  return createTRPCClient<AppRouter>({ links: [link] });
}
