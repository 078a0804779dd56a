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
import { partyToSeat, redoOf } from './redo.ts';
import { settleConflict } from './settle-conflict.ts';
import type { SettlementChoice } from './settlement-choice.ts';
import { useSideChoices } from './use-side-choices.ts';

/** The sittings that share a table because of this op. */
function clashing({ conflict }: ConflictCard, { tables, seatings }: Rows): readonly Seating[] {
  if (conflict.kind !== 'clash') return [];
  const shared = conflict.flags.flatMap((flag) => (flag.kind === 'table-shared' ? [flag.tableId] : []));
  const ids = shared.flatMap((tableId) => tables.get(tableId)?.openSeatingIds ?? []);
  const open = [...new Set<string>(ids)].flatMap((id) => seatings.get(id) ?? []).filter(isSitting);
  return open.length > 1 ? open : [];
}

export function useSettlements(card: ConflictCard): readonly SettlementChoice[] {
  const { t } = useTranslation();
  const { make } = useGestures();
  const rows = useStand((state) => state.rows);
  const settle = (how: 'redone' | 'kept'): Promise<boolean> =>
    settleConflict({ make, t, rows }, { op: card.op, how });
  const places = usePlaceChoices(card);
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
