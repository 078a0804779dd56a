// What a screen asks of the quotes: the board to begin with, what a party would be told now, and what a seating costs.
import { z } from 'zod';
import { addParty } from '#shared/parties/add-party.ts';
import { partyId } from '#shared/parties/party.ts';
import { quoteDisplay } from '#shared/settings/settings.ts';
import { tableId } from '#shared/tables/table.ts';
import { nowOf } from '../procedures/now-of.ts';
import { permittedProcedure, router, viewerProcedure } from '../procedures/procedures.ts';
import { scoreQuotes } from './score-quotes.ts';

const { size, expectedAt, bookedFor, priority, queueId } = addParty.payload.shape;
const newcomer = z.object({
  ...{ size, expectedAt, bookedFor, priority },
  queueId: queueId.nullable().default(null),
});

export const quoteRouter = router({
  /** Before it is added: nothing is kept. Without a queue: as if it joined every one. With a display: as if the restaurant said its waits that way. */
  preview: viewerProcedure
    .input(newcomer.extend({ display: quoteDisplay.optional() }))
    .query(({ ctx: { core }, input: { display, ...comes } }) => {
      const answer = core.quotes.quote(comes, display);
      if (answer.kind !== 'quoted') return answer;
      const { quote, isRough } = answer;
      return { kind: answer.kind, quote, isRough };
    }),

  /** Why a party waits as long as it does: times are moments. */
  explain: viewerProcedure
    .input(z.object({ partyId }))
    .query(({ ctx: { core }, input }) => core.quotes.explain(input.partyId)),

  /** How well quotes were kept. */
  scores: permittedProcedure('reports.view')
    .input(z.object({ days: z.int().min(1).max(180) }))
    .query(({ ctx, input: { days } }) => scoreQuotes(ctx.core.log, nowOf(ctx), days)),

  /** Of a party of the list, or of one that just came through the door. */
  costs: viewerProcedure
    .input(
      z.object({
        seater: z.union([z.object({ partyId }), z.object({ size })]),
        options: z.array(z.array(tableId).max(20).readonly()).max(100).readonly(),
      }),
    )
    .query(({ ctx: { core }, input }) => core.quotes.costs(input.seater, input.options)),
});
