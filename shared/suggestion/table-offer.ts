// What can be offered to a party now: free tables, tables that were put together, and joins whose tables are all free.
// Pure, by rows alone; what an offer costs others is reckoned elsewhere.
import type { Join } from '#shared/joins/join.ts';
import type { Table, TableId } from '#shared/tables/table.ts';

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
  /** Parties whose holds still count. */
  readonly isWaiting: (partyId: string) => boolean;
}

/** Free for this party: nobody sits there, it is clean, and nobody else has it held. */
const isFreeFor = (table: Table, partyId: string | null, { isWaiting }: FloorRows): boolean => {
  const { openSeatingIds, condition, heldForPartyId } = table;
  if (openSeatingIds.length > 0 || condition !== 'ready') return false;
  return heldForPartyId === null || heldForPartyId === partyId || !isWaiting(heldForPartyId);
};

export function tableOffers(floor: FloorRows, partyId: string | null): readonly TableOffer[] {
  const free = floor.tables.filter((table) => isFreeFor(table, partyId, floor));
  const byId = new Map<string, Table>(free.map((table) => [table.id, table]));
  const together = Map.groupBy(
    floor.tables.filter(({ joinedTo }) => joinedTo !== null),
    ({ joinedTo }) => joinedTo,
  );
  const alone = free.filter(({ joinedTo }) => joinedTo === null);
  const combined = [...together.values()].filter((tables) => tables.every(({ id }) => byId.has(id)));
  const joins = floor.joins.flatMap((join) => {
    const tables = join.tableIds.map((id) => byId.get(id));
    const whole = tables.filter((table) => table !== undefined);
    const isOpen = whole.length === tables.length && whole.every(({ joinedTo }) => joinedTo === null);
    return isOpen ? [{ ...offerOf(whole, true), seatsMin: join.seatsMin, seatsMax: join.seatsMax }] : [];
  });
  return [
    ...alone.map((table) => offerOf([table], false)),
    ...combined.map((tables) => offerOf(tables, false)),
    ...joins,
  ];
}

function offerOf(tables: readonly Table[], isJoin: boolean): TableOffer {
  const [lead] = tables;
  const seats = tables.map(({ seatsMax }) => seatsMax);
  return {
    tableIds: tables.map(({ id }) => id),
    seatsMin: tables.length === 1 ? (lead?.seatsMin ?? 1) : Math.max(...seats) + 1,
    seatsMax: seats.reduce((sum, each) => sum + each, 0),
    area: lead?.area ?? '',
    sectionId: lead?.sectionId ?? null,
    isJoin,
  };
}
