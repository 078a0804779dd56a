/** What a drop on a spot means, and whether it means anything there. */
import type { Rows } from '#renderer/store/rows.ts';
import type { Party } from '#shared/parties/party.ts';
import type { DragPayload } from '../drag/drag-payload.ts';
import type { PartyActions } from '../party-actions.ts';
import { isFarJoin } from './far-join.ts';
import type { FloorActions } from './floor-actions.ts';
import type { SpotView } from './spot-view.ts';
import { sittingsIn } from './table-state.ts';

const mostTogether = 8;

export function takes(view: SpotView, payload: DragPayload): boolean {
  const { kind } = view.state;
  if (kind === 'out') return false;
  switch (payload.kind) {
    case 'party':
      return true;
    case 'sitting':
      return !sittingsIn(view.state).some(({ seating }) => seating.id === payload.seatingId);
    case 'tables': {
      const isEmpty = kind !== 'seated' && kind !== 'shared';
      const isOther = !view.tables.some(({ id }) => payload.tableIds.includes(id));
      return isEmpty && isOther && view.tables.length + payload.tableIds.length <= mostTogether;
    }
  }
}

/** How a drop would end: at once, or with a question. */
export type Landing = 'sits' | 'short' | 'taken' | 'meets' | 'joins';

export function landingOf(view: SpotView, payload: DragPayload, rows: Rows): Landing {
  if (payload.kind === 'tables') return 'joins';
  const { state } = view;
  if (payload.kind === 'sitting') {
    if (state.kind === 'seated') return 'meets';
    const covers = rows.seatings.get(payload.seatingId)?.covers ?? 0;
    return covers > view.seatsMax ? 'short' : 'sits';
  }
  if (state.kind === 'seated' || state.kind === 'shared') return 'taken';
  if (state.kind === 'held' && state.party.id !== payload.partyId) return 'taken';
  return (rows.parties.get(payload.partyId)?.size ?? 0) > view.seatsMax ? 'short' : 'sits';
}

type Hand = { readonly rows: Rows; readonly party: PartyActions; readonly floor: FloorActions };

export function dropAt(view: SpotView, payload: DragPayload, hand: Hand): void {
  const { rows } = hand;
  switch (payload.kind) {
    case 'party': {
      const dropped = rows.parties.get(payload.partyId);
      if (dropped !== undefined) seatAt(view, dropped, hand);
      return;
    }
    case 'sitting':
      moveTo(view, payload.seatingId, hand);
      return;
    case 'tables':
      joinWith(view, payload.tableIds, hand);
      return;
  }
}

function joinWith(view: SpotView, tableIds: readonly string[], { rows, party, floor }: Hand): void {
  const tables = [...view.tables, ...tableIds.flatMap((id) => rows.tables.get(id) ?? [])];
  if (isFarJoin(tables, rows)) party.open({ kind: 'far-join', tableIds: tables.map(({ id }) => id) });
  else floor.combine(tables);
}

const idsOf = ({ tables }: SpotView): readonly string[] => tables.map(({ id }) => id);

function seatAt(view: SpotView, dropped: Party, { rows, party }: Hand): void {
  const [nearId = ''] = idsOf(view);
  const isPlain = landingOf(view, { kind: 'party', partyId: dropped.id }, rows) === 'sits';
  if (isPlain) party.seatOrAsk(dropped, idsOf(view));
  else party.open({ kind: 'seat', partyId: dropped.id, nearId });
}

function moveTo(view: SpotView, seatingId: string, { rows, party }: Hand): void {
  const seating = rows.seatings.get(seatingId);
  if (seating === undefined) return;
  const tableIds = idsOf(view);
  switch (landingOf(view, { kind: 'sitting', seatingId }, rows)) {
    case 'meets':
      party.open({ kind: 'meet', seatingId, tableIds });
      return;
    case 'short':
      party.open({ kind: 'move', seatingId, nearId: tableIds[0] ?? '' });
      return;
    default:
      party.move({ seating, party: rows.parties.get(seating.partyId) ?? null }, tableIds);
  }
}
