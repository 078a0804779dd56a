// A verdict as it comes from the other program, which may be newer than this one: a flag nobody here knows is passed
// over, a reason nobody here knows still refuses. One new word must never stop the pages behind it.
import { z } from 'zod';
import { flag, type Verdict, verdict } from '#shared/log/verdict.ts';

const newerVerdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), flags: z.array(z.unknown()) }),
  z.object({ kind: z.literal('refused'), reason: z.object({ kind: z.string() }) }),
]);

const nearestKnown = (newer: z.infer<typeof newerVerdict>): Verdict =>
  newer.kind === 'accepted'
    ? { kind: 'accepted', flags: newer.flags.flatMap((found) => flag.safeParse(found).data ?? []) }
    : { kind: 'refused', reason: { kind: 'fault', detail: `of a newer version: ${newer.reason.kind}` } };

export const heardVerdict = z.union([verdict, newerVerdict.transform(nearestKnown)]);
