/**
 * The floor as it will be once the station has what is kept here: while it is away a table that somebody was just put at
 * is not free, and whoever cleared one may use it. Parties stay where they are listed, for nothing else moves there; who
 * came off the street is on no list.
 */
import { z } from 'zod';
import { partyId } from '#shared/parties/party.ts';
import { fromTheStreet } from '#shared/parties/walk-in.ts';
import { queueId } from '#shared/queues/queue.ts';
import { leaves, leftBehind } from '#shared/seatings/left-behind.ts';
import { newSeating, type Seating } from '#shared/seatings/seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { soiledTables } from '#shared/seatings/soiled-tables.ts';
import { type Table, tableCondition, tableId } from '#shared/tables/table.ts';
import type { Gesture } from './gesture.ts';
import { standing } from './kept-already.ts';
import type { Rows } from './rows.ts';

const deeds = z
  .object({
    partyId,
    queueId,
    seatingId,
    tableId,
    tableIds: z.array(tableId),
    size: z.int(),
    condition: tableCondition,
    leaves,
    stage: z.string(),
  })
  .partial();
type Deed = z.infer<typeof deeds> & { readonly at: number };

export const keptRows = (told: Rows, pending: readonly Gesture[]): Rows =>
  standing(pending).reduce(withGesture, told);

function withGesture(rows: Rows, { kind, input, madeAt: at }: Gesture): Rows {
  const deed = { ...deeds.safeParse(input).data, at };
  switch (kind) {
    case 'parties.seat':
      return withSeated(rows, deed);
    case 'parties.walkIn':
      return withSeated(withWalkIn(rows, deed), deed);
    case 'seatings.move':
      return withMoved(rows, deed);
    case 'seatings.clear':
      return withCleared(rows, deed);
    case 'seatings.stage':
      return withStage(rows, deed);
    case 'tables.mark':
      return withTable(rows, deed, ({ condition = 'ready' }) => ({ condition, conditionAt: at }));
    case 'tables.hold':
      return withTable(rows, deed, ({ partyId: id = null }) => ({ heldForPartyId: id }));
    case 'tables.release':
      return withTable(rows, deed, () => ({ heldForPartyId: null }));
    default:
      return rows;
  }
}

function changed(rows: Rows, ids: readonly string[], change: (table: Table) => Partial<Table>): Rows {
  const tables = new Map(rows.tables);
  for (const id of ids) {
    const table = tables.get(id);
    if (table !== undefined) tables.set(id, { ...table, ...change(table) });
  }
  return { ...rows, tables, kept: new Set([...rows.kept, ...ids]) };
}

const withTable = (rows: Rows, deed: Deed, change: (deed: Deed) => Partial<Table>): Rows =>
  deed.tableId === undefined ? rows : changed(rows, [deed.tableId], () => change(deed));

const withSeating = (rows: Rows, seating: Seating): Rows => ({
  ...rows,
  seatings: new Map(rows.seatings).set(seating.id, seating),
});

function sitsDown(rows: Rows, seating: Seating): Rows {
  const { id, tableIds } = seating;
  return changed(withSeating(rows, seating), tableIds, ({ openSeatingIds: open }) => ({
    openSeatingIds: open.includes(id) ? open : [...open, id],
  }));
}

const getsUp = (rows: Rows, { id, tableIds }: Seating, left: (table: Table) => Partial<Table>): Rows =>
  changed(rows, tableIds, (table) => {
    const openSeatingIds = table.openSeatingIds.filter((other) => other !== id);
    return openSeatingIds.length > 0 ? { openSeatingIds } : { openSeatingIds, ...left(table) };
  });

function withSeated(rows: Rows, { partyId: who, seatingId: id, tableIds = [], at }: Deed): Rows {
  if (who === undefined || id === undefined || tableIds.length === 0) return rows;
  const { size: covers = 1 } = rows.parties.get(who) ?? {};
  return sitsDown(rows, newSeating({ id, partyId: who, tableIds, covers, seatedAt: at, serverId: null }));
}

function withWalkIn(rows: Rows, { partyId: id, seatingId: sitting, queueId: queue, size, at }: Deed): Rows {
  if (id === undefined || sitting === undefined || queue === undefined || size === undefined) return rows;
  if (rows.parties.has(id)) return rows;
  const came = fromTheStreet({ id, size, queueId: queue, addedBy: null, joinedAt: at });
  const sits = { ...came, status: 'seated', seatedAt: at, openSeatingIds: [sitting] } as const;
  return { ...rows, parties: new Map(rows.parties).set(id, sits) };
}

const seatingOf = ({ seatings }: Rows, { seatingId: id = '' }: { readonly seatingId?: string | undefined }) =>
  seatings.get(id);

function withMoved(rows: Rows, deed: Deed): Rows {
  const seating = seatingOf(rows, deed);
  if (seating === undefined) return rows;
  const { tableIds = [], at } = deed;
  const soiled = soiledTables({ seating, tableIds, leaves: leftBehind(seating, at) }, (id) =>
    rows.tables.get(id),
  );
  const risen = getsUp(rows, seating, (table) =>
    soiled.includes(table) ? { condition: 'dirty', conditionAt: at } : {},
  );
  return sitsDown(risen, { ...seating, tableIds });
}

/** The sitting stays known: what is said of it needs its name. */
function withCleared(rows: Rows, deed: Deed): Rows {
  const seating = seatingOf(rows, deed);
  const { leaves: condition = 'dirty', at: conditionAt } = deed;
  return seating === undefined
    ? rows
    : getsUp(rows, seating, (table) =>
        table.condition === 'out-of-service' ? {} : { condition, conditionAt },
      );
}

function withStage(rows: Rows, deed: Deed): Rows {
  const seating = seatingOf(rows, deed);
  if (seating === undefined || deed.stage === undefined) return rows;
  return sitsDown(rows, { ...seating, stage: deed.stage });
}
