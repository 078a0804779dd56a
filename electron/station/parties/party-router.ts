// What people do with parties, and how they find one.
import { z } from 'zod';
import { opId } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { addParty } from '#shared/parties/add-party.ts';
import { callParty } from '#shared/parties/call-party.ts';
import { editParty, partyCorrection } from '#shared/parties/edit-party.ts';
import { promisedPlace } from '#shared/parties/list-order.ts';
import { party, partyId, partySource } from '#shared/parties/party.ts';
import { placeParty } from '#shared/parties/place-party.ts';
import { removeParty } from '#shared/parties/remove-party.ts';
import { requeueParty } from '#shared/parties/requeue-party.ts';
import { seatParty } from '#shared/parties/seat-party.ts';
import { walkIn } from '#shared/parties/walk-in.ts';
import { failed, ok } from '#shared/result.ts';
import { soughtIn } from '#shared/search/sought.ts';
import { madeAt } from '../commands/kept-gesture.ts';
import { pastAt, pastMoment } from '../commands/past-moment.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure, viewerProcedure } from '../procedures/procedures.ts';
import { serverAt } from '../sections/server-at.ts';
import { readSettings } from '../settings/read-settings.ts';
import { guestFor, withParsedPhone, withWhatWasSeen } from './decide-party.ts';
import { quotedMinutes, quoteFor } from './decide-quote.ts';
import { expectedPartyProcedures } from './expected-party-procedures.ts';
import { partyRow, whyNotThere } from './party-row.ts';
import { pastLeave, saidOfParty, sitsThen } from './past-visit-of.ts';
import { placementOf, stepOf, waitingWith } from './place-between.ts';

const neighbours = { afterPartyId: partyId.nullable(), beforePartyId: partyId.nullable() };

const gone = (id: string): Rejection => ({ kind: 'not-found', subject: { kind: 'party', id } });

const decidedHere = { guestId: true, joinedAt: true, orderKey: true, quote: true } as const;

/** What a person at the stand can say of how a party came. */
const hostSource = partySource.extract(['host', 'phone-ahead']).default('host');

export const partyRouter = router({
  ...expectedPartyProcedures,

  /** By a part of a name or of a phone, of all that ever were here: those who still are first, then the newest. */
  search: viewerProcedure
    .input(z.object({ text: z.string().max(200), limit: z.int().min(1).max(200).default(50) }))
    .query(({ ctx: { core }, input: { text, limit } }) =>
      core.log
        .findParties(soughtIn(text, readSettings(core).country), limit)
        .map((row) => ({ kind: party.kind, id: row.id, row })),
    ),

  add: staffProcedure
    .input(addParty.payload.omit(decidedHere).extend({ opId, source: hostSource, ...pastMoment }))
    .mutation(({ ctx, input: { opId: id, at, ...intent } }) => {
      const settings = readSettings(ctx.core);
      const personal = withParsedPhone(intent.personal, settings.country);
      if (!personal.ok) return perform(ctx, { opId: id, op: addParty, payload: personal });
      const came = { ...intent, at, madeMsAgo: ctx.madeMsAgo };
      const made = quoteFor(ctx, came);
      const minutes = quotedMinutes(came, made);
      const promised = { ...intent, joinedAt: at ?? madeAt(ctx), quotedMinutes: minutes };
      const decided = {
        ...promised,
        personal: personal.value,
        guestId: guestFor(ctx, personal.value.phone),
        quote: made?.quote ?? null,
        orderKey: promisedPlace(promised, settings),
      };
      const past = pastAt(at, (joined) => ({ said: { came: joined } }));
      const answer = perform(ctx, { opId: id, op: addParty, payload: ok(decided), past });
      if (made !== null && answer.verdict.kind === 'accepted') ctx.core.quotes.keep(intent.partyId, made);
      return answer;
    }),

  edit: staffProcedure
    .input(partyCorrection.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, personal, ...intent } }) => {
      const parsed = withParsedPhone(personal ?? {}, readSettings(ctx.core).country);
      if (!parsed.ok) return perform(ctx, { opId: id, op: editParty, payload: parsed });
      const corrected = personal === undefined ? intent : { ...intent, personal: parsed.value };
      const payload = ok(withWhatWasSeen(corrected, partyRow(ctx, intent.partyId)));
      return perform(ctx, { opId: id, op: editParty, payload });
    }),

  /** tRPC keeps the name `call` for itself. */
  callToTable: staffProcedure
    .input(callParty.payload.extend({ opId, ...pastMoment }))
    .mutation(({ ctx, input: { opId: id, at, ...intent } }) => {
      const payload = ok({ was: partyRow(ctx, intent.partyId)?.calledTo, ...intent });
      // Nobody is called before they came, as nobody is seated.
      const past = pastAt(at, (seated) => saidOfParty(ctx, intent.partyId, { seated }));
      return perform(ctx, { opId: id, op: callParty, payload, past });
    }),

  seat: staffProcedure
    .input(seatParty.payload.omit({ serverId: true }).extend({ opId, ...pastMoment, ...pastLeave }))
    .mutation(({ ctx, input: { opId: id, at, clearedAt: cleared, ...intent } }) => {
      const there = whyNotThere(ctx, intent);
      if (there !== null) return perform(ctx, { opId: id, op: seatParty, payload: failed(there) });
      const serverId = serverAt(ctx.core, intent.tableIds);
      const past = pastAt(at, (seated) => ({
        ...saidOfParty(ctx, intent.partyId, { seated, cleared }),
        sits: sitsThen(ctx, intent),
      }));
      return perform(ctx, { opId: id, op: seatParty, payload: ok({ ...intent, serverId }), past });
    }),

  walkIn: staffProcedure
    .input(walkIn.payload.omit({ serverId: true }).extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) => {
      const serverId = serverAt(ctx.core, intent.tableIds);
      return perform(ctx, { opId: id, op: walkIn, payload: ok({ ...intent, serverId }) });
    }),

  remove: staffProcedure
    .input(removeParty.payload.extend({ opId, ...pastMoment }))
    .mutation(({ ctx, input: { opId: id, at, ...intent } }) =>
      perform(ctx, {
        opId: id,
        op: removeParty,
        payload: ok(intent),
        past: pastAt(at, (left) => saidOfParty(ctx, intent.partyId, { left })),
      }),
    ),

  /** Back to the place it had: the promise made to it stands. */
  requeue: staffProcedure
    .input(requeueParty.payload.omit({ orderKey: true }).extend({ opId }))
    .mutation(({ ctx, input: { opId: id, partyId } }) => {
      const known = partyRow(ctx, partyId);
      const payload = known === null ? failed(gone(partyId)) : ok({ partyId, orderKey: known.orderKey });
      return perform(ctx, { opId: id, op: requeueParty, payload });
    }),

  /** The screen says between whom; where that is, is decided here, by the list as it is now. */
  place: staffProcedure
    .input(placeParty.payload.omit({ orderKey: true }).extend({ opId, ...neighbours }))
    .mutation(({ ctx, input: { opId: id, partyId, ...between } }) => {
      const moved = partyRow(ctx, partyId);
      const place = moved === null ? null : placementOf(waitingWith(ctx, moved), moved, between);
      if (place === null) return perform(ctx, { opId: id, op: placeParty, payload: failed(gone(partyId)) });
      for (const shift of place.makeRoom) {
        perform(ctx, { opId: stepOf(id, shift.partyId), op: placeParty, payload: ok(shift) });
      }
      return perform(ctx, { opId: id, op: placeParty, payload: ok({ partyId, orderKey: place.orderKey }) });
    }),
});
