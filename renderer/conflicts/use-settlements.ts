/** The ways to settle one conflict. Settling is a gesture of its own: it can be undone and reaches every station. */

import type { ConflictCard } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { opWords } from '#renderer/words/op-words.ts';
import { partyName } from '#renderer/words/party-words.ts';
import { isWaiting } from '#shared/parties/party.ts';
import { isSitting, type Seating } from '#shared/seatings/seating.ts';
import { joinedNames } from '#shared/tables/joined-names.ts';
import type { Table } from '#shared/tables/table.ts';
import { partyToSeat, redoOf } from './redo.ts';
import { settleConflict } from './settle-conflict.ts';
import type { SettlementChoice } from './settlement-choice.ts';
import { useSideChoices } from './use-side-choices.ts';

/** The tables of this clash that are out of service while somebody sits there. */
const outTables = ({ conflict }: ConflictCard, { tables }: Rows): readonly Table[] =>
  conflict.kind !== 'clash'
    ? []
    : conflict.flags
        .flatMap((flag) =>
          flag.kind === 'table-out' || flag.kind === 'out-while-taken'
            ? (tables.get(flag.tableId) ?? [])
            : [],
        )
        .filter(
          ({ condition, openSeatingIds }) => condition === 'out-of-service' && openSeatingIds.length > 0,
        );

/** The sittings that share a table because of this op, or sit at one that is out of service. */
function clashing(card: ConflictCard, rows: Rows): readonly Seating[] {
  const { conflict } = card;
  if (conflict.kind !== 'clash') return [];
  const shared = conflict.flags
    .flatMap((flag) => (flag.kind === 'table-shared' ? (rows.tables.get(flag.tableId) ?? []) : []))
    .filter(({ openSeatingIds }) => openSeatingIds.length > 1);
  const ids = [...shared, ...outTables(card, rows)].flatMap(({ openSeatingIds }) => openSeatingIds);
  return [...new Set<string>(ids)].flatMap((id) => rows.seatings.get(id) ?? []).filter(isSitting);
}

export function useSettlements(card: ConflictCard): readonly SettlementChoice[] {
  const { t } = useTranslation();
  const { make } = useGestures();
  const rows = useStand((state) => state.rows);
  const settle = (how: 'redone' | 'kept'): Promise<boolean> =>
    settleConflict({ make, t, rows }, { op: card.op, how });
  const places = [...useServiceChoices(card, () => settle('redone')), ...usePlaceChoices(card)];
  const again = useRedoChoice(card, () => settle('redone'));
  const sides = useSideChoices(card, settle);
  const keep = {
    id: 'keep',
    label: t('conflicts.action.keep'),
    isMain: false,
    onPress: () => void settle('kept'),
  };
  return sides.length > 0 ? [...sides, ...places] : [...places, ...again, keep];
}

/** Another table for the party that lost its own, or for one of the two that share one. */
function usePlaceChoices(card: ConflictCard): readonly SettlementChoice[] {
  const { t } = useTranslation();
  const { view } = useServices();
  const rows = useStand((state) => state.rows);
  const settles = card.op;
  if (card.conflict.kind === 'clash') {
    return clashing(card, rows).map((seating) => ({
      id: `move-${seating.id}`,
      label: t('conflicts.action.moveOne', { name: partyName(t, rows.parties.get(seating.partyId) ?? null) }),
      isMain: true,
      onPress: () => view.setState({ panel: { kind: 'move', seatingId: seating.id, settles } }),
    }));
  }
  const waiting = rows.parties.get(partyToSeat(card.op) ?? '');
  if (waiting === undefined || !isWaiting(waiting)) return [];
  const seat = (): void => view.setState({ panel: { kind: 'seat', partyId: waiting.id, settles } });
  return [{ id: 'seat', label: t('conflicts.action.anotherTable'), isMain: true, onPress: seat }];
}

/** The table is good after all, and whoever sits there stays. */
function useServiceChoices(card: ConflictCard, settle: () => Promise<boolean>): readonly SettlementChoice[] {
  const { t } = useTranslation();
  const { make } = useGestures();
  const rows = useStand((state) => state.rows);
  const out = outTables(card, rows);
  const putBack = async (): Promise<void> => {
    for (const { id: tableId, name: table } of out) {
      const done = t('gestures.done.putBack', { table });
      if (!(await make('tables.mark', { tableId, condition: 'ready' }, done))) return;
    }
    await settle();
  };
  const label = t('gestures.done.putBack', { table: joinedNames(out) });
  return out.length === 0 ? [] : [{ id: 'put-back', label, isMain: true, onPress: () => void putBack() }];
}

/** It would be refused again: whom it is about waits no more. */
function isInVain({ conflict }: ConflictCard, { parties }: Rows): boolean {
  if (conflict.kind === 'clash' || conflict.reason.kind !== 'not-waiting') return false;
  const found = parties.get(conflict.reason.partyId);
  return found === undefined || !isWaiting(found);
}

function useRedoChoice(card: ConflictCard, settle: () => Promise<boolean>): readonly SettlementChoice[] {
  const { t } = useTranslation();
  const { mintId } = useServices();
  const { make } = useGestures();
  const rows = useStand((state) => state.rows);
  const redo = card.conflict.kind === 'clash' ? null : redoOf(card.op, mintId);
  if (redo === null || isInVain(card, rows)) return [];
  const redoNow = async (): Promise<void> => {
    if (await make(redo.kind, redo.input, opWords(t, card.op, rows))) await settle();
  };
  return [{ id: 'again', label: t('conflicts.action.again'), isMain: false, onPress: () => void redoNow() }];
}
