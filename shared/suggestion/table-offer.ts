// What can be offered to a party now: free tables, tables that were put together, and joins whose tables are all free.
// Pure, by rows alone; what an offer costs others is reckoned elsewhere.
import { combinedSeats } from '#shared/joins/combined-seats.ts';
import type { Join } from '#shared/joins/join.ts';
import { openJoins } from '#shared/joins/open-joins.ts';
import { leadOf } from '#shared/tables/lead-of.ts';
import type { Table, TableId } from '#shared/tables/table.ts';
import { isFreeFor, type WhoIsThere } from '#shared/tables/table-state.ts';

export interface TableOffer {
  /** The first one leads. */
  readonly tableIds: readonly TableId[];
  readonly seatsMin: number;
  readonly seatsMax: number;
  readonly area: string;
  readonly sectionId: string | null;
  /** Tables have to be put together for it. */
  readonly isJoin: boolean;
}

export interface FloorRows {
  readonly tables: readonly Table[];
  readonly joins: readonly Join[];
  readonly who: WhoIsThere;
}

export function tableOffers(floor: FloorRows, partyId: string | null): readonly TableOffer[] {
  const free = floor.tables.filter((table) => isFreeFor(table, partyId, floor.who));
  const isFree = new Set<string>(free.map(({ id }) => id));
  const tables = new Map<string, Table>(floor.tables.map((table) => [table.id, table]));
  const lead = (table: Table): TableId | null => leadOf(table, tables);
  const together = Map.groupBy(
    floor.tables.filter((table) => lead(table) !== null),
    lead,
  );
  const alone = free.filter((table) => lead(table) === null);
  const combined = [...together.values()].filter((tables) => tables.every(({ id }) => isFree.has(id)));
  const joins = openJoins({
    joins: floor.joins,
    tables,
    isFree: (table) => isFree.has(table.id) && lead(table) === null,
  });
  return [
    ...alone.map((table) => offerOf([table], table, false)),
    ...combined.map((tables) => offerOf(tables, combinedSeats(tables, floor.joins), false)),
    ...joins.map(({ tables, ...seats }) => offerOf(tables, seats, true)),
  ];
}

function offerOf(
  tables: readonly Table[],
  { seatsMin, seatsMax }: Pick<TableOffer, 'seatsMin' | 'seatsMax'>,
  isJoin: boolean,
): TableOffer {
  const [lead] = tables;
  return {
    tableIds: tables.map(({ id }) => id),
    seatsMin,
    seatsMax,
    area: lead?.area ?? '',
    sectionId: lead?.sectionId ?? null,
    isJoin,
  };
}
