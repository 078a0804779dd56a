/** A browser reaches its station at the address the page came from: calls by POST, changes as one event stream. */
import { httpLink, httpSubscriptionLink, splitLink, type TRPCLink } from '@trpc/client';
import type { AppRouter } from '#station/router.ts';

const url = '/trpc';

/** After this long without an answer nobody knows whether a command took effect; it is sent again. */
const answerWithinMs = 10_000;

/** Pairing asks a cloud, and a backup is checked whole: nobody sends these again by themselves. */
const slow = ['setup.', 'backups.make', 'backups.restore', 'practice.start'] as const;
const setupWithinMs = 120_000;

export const browserLinks = (): TRPCLink<AppRouter>[] => [
  splitLink({
    condition: ({ type }) => type === 'subscription',
    true: httpSubscriptionLink({ url }),
    false: httpLink({
      url,
      fetch: (input, init) =>
        fetch(input, { ...init, signal: withTimeout(String(input), init?.signal ?? null) }),
    }),
  }),
];

function withTimeout(address: string, signal: AbortSignal | null): AbortSignal {
  const isSlow = slow.some((path) => address.startsWith(`${url}/${path}`));
  const timeout = AbortSignal.timeout(isSlow ? setupWithinMs : answerWithinMs);
  return signal === null ? timeout : AbortSignal.any([signal, timeout]);
}
