// What is not offered to a small party: a table meant for larger ones, or tables together, that somebody larger needs who
// is late already and has nowhere else to sit.
import type { Party } from '#shared/parties/party.ts';
import type { TableOffer } from './table-offer.ts';

export interface LateParty {
  readonly party: Pick<Party, 'id' | 'size'>;
  /** Wherever it could sit down now. */
  readonly offers: readonly TableOffer[];
}

type Sitter = Pick<Party, 'id' | 'size'>;

const sharesTable = (one: TableOffer, other: TableOffer): boolean =>
  one.tableIds.some((id) => other.tableIds.includes(id));

export function isLeftForLarger(offer: TableOffer, sitter: Sitter, late: readonly LateParty[]): boolean {
  const isAmple = offer.tableIds.length > 1 || offer.seatsMin > sitter.size;
  if (!isAmple) return false;
  return late.some(({ party, offers }) => {
    if (party.id === sitter.id || party.size <= sitter.size) return false;
    const fitting = offers.filter(({ seatsMax }) => seatsMax >= party.size);
    return fitting.length > 0 && fitting.every((one) => sharesTable(one, offer));
  });
}
