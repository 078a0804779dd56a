/** The lines of the paper list in the order they are numbered: who waits in any queue, then who is booked for later. */
import { momentOf, partyLists } from '#renderer/host-stand/waitlist/party-lists.ts';
import type { Rows } from '#renderer/store/rows.ts';
import type { Party } from '#shared/parties/party.ts';

export type PaperLine = { readonly number: number; readonly party: Party };

export function paperLines(rows: Rows, now: number): readonly PaperLine[] {
  const { waiting, later } = partyLists(rows.parties, null, { moment: momentOf(rows, now), sinceAt: now });
  return [...waiting, ...later].map((party, at) => ({ number: at + 1, party }));
}
