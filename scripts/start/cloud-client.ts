// A signed-in person's view of the cloud for programs that are no browser: the session's cookie is kept here.
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import type { CloudRouter } from '#server/router.ts';

export type CloudClient = TRPCClient<CloudRouter>;

export function createCloudClient(url: string): CloudClient {
  let cookie = '';
  const link = httpLink({
    url: `${url}/trpc`,
    headers: () => (cookie === '' ? {} : { cookie, origin: url }),
    fetch: async (address, { signal, ...options } = {}) => {
      const response = await fetch(address, { ...options, signal: signal ?? null });
      cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? cookie;
      return response;
    },
  });
  return createTRPCClient<CloudRouter>({ links: [link] });
}
