// A party as the station knows it now, and whether it sits where somebody puts it.
import { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { sittingAt } from '#shared/seatings/find-sitting.ts';
import type { Desk } from '../commands/perform.ts';

export function partyRow({ core }: Pick<Desk, 'core'>, id: string): Party | null {
  const row = core.log.row('party', id);
  return row !== null && party.owns(row) ? row : null;
}

interface Wish {
  readonly partyId: string;
  readonly seatingId: string;
  readonly tableIds: readonly string[];
}

/** Who was quicker has done it. The same gesture, sent again, is not somebody else. */
export function whyNotThere({ core }: Pick<Desk, 'core'>, wish: Wish): Rejection | null {
  const { partyId, seatingId, tableIds } = wish;
  const read = new Read({ row: (kind, id) => core.log.row(kind, id), op: () => null });
  const known = partyRow({ core }, partyId);
  const there = known === null ? null : sittingAt(read, known, tableIds);
  return there === null || there.id === seatingId ? null : { kind: 'sits-there', partyId, tableIds };
}
