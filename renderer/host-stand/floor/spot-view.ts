/**
 * What one spot shows, read from the rows. A reader answers with the same object until a row it showed has changed, so a
 * change elsewhere on the floor draws nothing here again.
 */
import { calledThere, type Rows } from '#renderer/store/rows.ts';
import { combinedSeats } from '#shared/joins/combined-seats.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Section } from '#shared/sections/section.ts';
import type { Table } from '#shared/tables/table.ts';
import { isOutOfService, sittingsIn, spotStateOf, type TableState } from './table-state.ts';

export type SpotView = {
  readonly tables: readonly Table[];
  readonly state: TableState;
  /** Out of service, or a part of it is, also while somebody sits there. */
  readonly isOut: boolean;
  /** It is so at this screen only: the station is away and does not know yet. */
  readonly isKept: boolean;
  /** Who may come while nobody sits here: whom it is kept for, and who was called to it. */
  readonly awaited: readonly Party[];
  readonly seatsMin: number;
  readonly seatsMax: number;
  readonly section: Section | null;
  /** Who serves whoever sits here, else whoever would be seated here. */
  readonly serverId: string | null;
};

export function spotReader(tableIds: readonly string[]): (rows: Rows) => SpotView {
  let known: { readonly parts: readonly unknown[]; readonly view: SpotView } | null = null;
  let readFrom: Rows | null = null;
  return (rows) => {
    if (known !== null && rows === readFrom) return known.view;
    readFrom = rows;
    const parts = partsOf(rows, tableIds);
    if (known === null || !isSame(parts, known.parts)) known = { parts, view: viewOf(rows, tableIds) };
    return known.view;
  };
}

const isSame = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((part, at) => part === right[at]);

const tablesIn = (rows: Rows, ids: readonly string[]): readonly Table[] =>
  ids.flatMap((id) => rows.tables.get(id) ?? []);

const isKeptIn = ({ kept }: Rows, ids: readonly string[]): boolean => ids.some((id) => kept.has(id));

function partsOf(rows: Rows, tableIds: readonly string[]): readonly unknown[] {
  const tables = tablesIn(rows, tableIds);
  const seatings = tables.flatMap(({ openSeatingIds }) => openSeatingIds.map((id) => rows.seatings.get(id)));
  const parties = [
    ...seatings.map((seating) => seating?.partyId),
    ...tables.map(({ heldForPartyId }) => heldForPartyId),
  ].map((id) => rows.parties.get(id ?? ''));
  const sections = tables.map(({ sectionId }) => rows.sections.get(sectionId ?? ''));
  return [
    ...tables,
    ...seatings,
    ...parties,
    ...sections,
    ...calledThere(rows, tableIds),
    isKeptIn(rows, tableIds),
    tableIds.length > 1 ? rows.joins : null,
  ];
}

/** Nobody twice whom it is both kept for and called to. */
function awaitedAt(state: TableState, called: readonly Party[]): readonly Party[] {
  if (state.kind !== 'held' || called.some(({ id }) => id === state.party.id)) return called;
  return [...called, state.party];
}

function viewOf(rows: Rows, tableIds: readonly string[]): SpotView {
  const tables = tablesIn(rows, tableIds);
  const state = spotStateOf(tables, rows);
  const found = rows.sections.get(tables[0]?.sectionId ?? '');
  const section = found === undefined || found.removed ? null : found;
  const [sitting] = sittingsIn(state);
  const serverId = sitting?.seating.serverId ?? section?.serverId ?? null;
  return {
    tables,
    state,
    isOut: tables.some(isOutOfService),
    isKept: isKeptIn(rows, tableIds),
    awaited: awaitedAt(state, calledThere(rows, tableIds)),
    section,
    serverId,
    ...combinedSeats(tables, rows.joins.values()),
  };
}
