// What is said of a party that is known, where it is entered later: with when it came, and where it sat from when to when.
import { z } from 'zod';
import type { PastVisit } from '#shared/seatings/past-visit.ts';
import type { Desk } from '../commands/perform.ts';
import { partyRow } from './party-row.ts';

/** Beside a seating that is entered later: when the same line of paper says that they left, so that others may sit there since. */
export const pastLeave = { clearedAt: z.int().optional() };

type Said = Pick<PastVisit, 'said' | 'joinedAt'>;

export const saidOfParty = ({ core }: Pick<Desk, 'core'>, id: string, said: PastVisit['said']): Said => ({
  said,
  joinedAt: partyRow({ core }, id)?.joinedAt ?? null,
});

/** A seating that is there already is the same gesture, sent again: it gets its first answer. */
export const sitsThen = (
  { core }: Pick<Desk, 'core'>,
  { partyId, seatingId, tableIds }: NonNullable<PastVisit['sits']>,
): PastVisit['sits'] =>
  core.log.row('seating', seatingId) === null ? { partyId, seatingId, tableIds } : null;
