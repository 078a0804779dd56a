// What people do with parties that are expected, go first, or were told a new time. Where each belongs then is decided
// here, by the settings as they are.
import { opId } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { arriveParty } from '#shared/parties/arrive-party.ts';
import { expectParty } from '#shared/parties/expect-party.ts';
import { placeOf, promisedPlace } from '#shared/parties/list-order.ts';
import type { Party } from '#shared/parties/party.ts';
import { prioritiseParty } from '#shared/parties/prioritise-party.ts';
import { promiseParty } from '#shared/parties/promise-party.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { madeAt } from '../commands/kept-gesture.ts';
import { type Desk, perform } from '../commands/perform.ts';
import { staffProcedure } from '../procedures/procedures.ts';
import { readSettings } from '../settings/read-settings.ts';
import { partyRow } from './party-row.ts';

const decidedHere = { orderKey: true } as const;

export const expectedPartyProcedures = {
  /** It keeps the place it has slid to. */
  arrive: staffProcedure
    .input(arriveParty.payload.omit(decidedHere).extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) => {
      const moment = { ...readSettings(ctx.core), now: madeAt(ctx) };
      const placed = withPlace(ctx, intent, (known) => placeOf(known, moment));
      return perform(ctx, { opId: id, op: arriveParty, payload: placed });
    }),

  expect: staffProcedure
    .input(expectParty.payload.omit(decidedHere).extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) => {
      const { expectedAt, bookedFor } = intent;
      const placed = withPlace(ctx, intent, (known) =>
        promisedPlace({ ...known, expectedAt, bookedFor }, readSettings(ctx.core)),
      );
      return perform(ctx, { opId: id, op: expectParty, payload: placed });
    }),

  prioritise: staffProcedure
    .input(prioritiseParty.payload.omit(decidedHere).extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) => {
      const { priority } = intent;
      const placed = withPlace(ctx, intent, (known) =>
        promisedPlace({ ...known, priority }, readSettings(ctx.core)),
      );
      return perform(ctx, { opId: id, op: prioritiseParty, payload: placed });
    }),

  promise: staffProcedure
    .input(promiseParty.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: promiseParty, payload: ok(intent) }),
    ),
};

function withPlace<Intent extends { readonly partyId: string }>(
  desk: Desk,
  intent: Intent,
  place: (known: Party) => number,
): Result<Intent & { readonly orderKey: number }, Rejection> {
  const known = partyRow(desk, intent.partyId);
  if (known === null) return failed({ kind: 'not-found', subject: { kind: 'party', id: intent.partyId } });
  return ok({ ...intent, orderKey: place(known) });
}
