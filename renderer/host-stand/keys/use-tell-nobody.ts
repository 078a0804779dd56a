/** Why a key of the list is about nobody: none is chosen, whoever was chosen went, or the hand is at a table. */
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import type { Rows } from '#renderer/store/rows.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName, tableWords } from '#renderer/words/party-words.ts';
import { isWaiting } from '#shared/parties/party.ts';
import { tableStateOf } from '../floor/table-state.ts';
import type { View } from '../view.ts';
import { useTellWhy } from './use-tell-why.ts';

export function useTellNobody(): (target: EventTarget | null) => void {
  const { t } = useTranslation();
  const { store, view } = useServices();
  const tellWhy = useTellWhy();
  return useCallback(
    (target) => tellWhy(nobodyReason(t, { rows: store.getState().rows, view: view.getState(), target })),
    [t, store, view, tellWhy],
  );
}

type Moment = { readonly rows: Rows; readonly view: View; readonly target: EventTarget | null };

function nobodyReason(t: TFunction, { rows, view, target }: Moment): string {
  if (view.marked !== null && view.marked.length > 0) return t('keyReasons.notForSeveral');
  const chosen = rows.parties.get(view.selectedPartyId ?? '');
  if (chosen !== undefined && !isWaiting(chosen))
    return t('keyReasons.notWaiting', { name: partyName(t, chosen) });
  return sitsReason(t, rows, target) ?? t('keyReasons.chooseFirst');
}

function sitsReason(t: TFunction, rows: Rows, target: EventTarget | null): string | null {
  const spot = rows.tables.get(target instanceof HTMLElement ? (target.dataset.spot ?? '') : '');
  const state = spot === undefined ? null : tableStateOf(spot, rows);
  if (state?.kind !== 'seated') return null;
  const { seating, party } = state.sitting;
  const table = tableWords(t, seating.tableIds, rows);
  return t('keyReasons.sits', { name: partyName(t, party), table });
}
