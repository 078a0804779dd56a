/** Everybody's wait as this screen holds it. What did not change keeps its identity, so that only cards whose words change
 * are painted anew. */
import type { PartyOutlook, QuoteBoard } from '#renderer/connection/station.ts';

export type TableOutlook = QuoteBoard['tables'][number];

export type Outlooks = {
  readonly at: number;
  readonly parties: ReadonlyMap<string, PartyOutlook>;
  readonly tables: ReadonlyMap<string, TableOutlook>;
  /** How much longer meals last tonight than usual; null while that is not sure. */
  readonly pacePercent: number | null;
};

function mapped<Entry>(
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
  known: ReadonlyMap<string, Entry> | undefined,
): ReadonlyMap<string, Entry> {
  return new Map(
    entries.map((entry) => {
      const before = known?.get(idOf(entry));
      const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(entry);
      return [idOf(entry), isSame ? before : entry];
    }),
  );
}

export const outlooksOf = (
  { at, parties, tables, pacePercent }: QuoteBoard,
  before: Outlooks | null,
): Outlooks => ({
  at,
  parties: mapped(parties, ({ partyId }) => partyId, before?.parties),
  tables: mapped(tables, ({ tableId }) => tableId, before?.tables),
  pacePercent,
});
