// What a screen asks of the quotes: the board to begin with, what a party would be told now, and what a seating costs.
import { z } from 'zod';
import { addParty } from '#shared/parties/add-party.ts';
import { partyId } from '#shared/parties/party.ts';
import { tableId } from '#shared/tables/table.ts';
import { router, viewerProcedure } from '../procedures/procedures.ts';

const { size, expectedAt, bookedFor, priority } = addParty.payload.shape;

export const quoteRouter = router({
  /** Before it is added: nothing is kept. */
  preview: viewerProcedure
    .input(z.object({ size, expectedAt, bookedFor, priority }))
    .query(({ ctx: { core }, input }) => {
      const answer = core.quotes.quote(input);
      if (answer.kind !== 'quoted') return answer;
      const { quote, isRough } = answer;
      return { kind: answer.kind, quote, isRough };
    }),

  costs: viewerProcedure
    .input(z.object({ partyId, options: z.array(z.array(tableId).max(20).readonly()).max(100).readonly() }))
    .query(({ ctx: { core }, input }) => core.quotes.costs(input.partyId, input.options)),
});
