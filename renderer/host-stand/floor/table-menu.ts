/** What can be done with a table as it is now, for the menu behind its tile. */
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Table } from '#shared/tables/table.ts';
import { usePartyActions } from '../use-party-actions.ts';
import type { Sitting, TableState } from './table-state.ts';

type Subject = { readonly table: Table; readonly state: TableState; readonly selected: Party | null };

const sittingsIn = (state: TableState): readonly Sitting[] => {
  if (state.kind === 'seated') return [state.sitting];
  return state.kind === 'shared' ? state.sittings : [];
};

export function useTableMenu({ table, state, selected }: Subject): readonly MenuEntry[] {
  const { t } = useTranslation();
  const actions = usePartyActions();
  const action = (id: string, label: string, onPress: () => void): MenuEntry => ({
    kind: 'action',
    id,
    label,
    onPress,
  });

  const seat =
    selected === null || state.kind === 'out'
      ? []
      : [
          action('seat', t('tables.action.seatHere', { name: partyName(t, selected) }), () =>
            actions.seat(selected, [table.id]),
          ),
        ];
  const sitting = sittingsIn(state).flatMap((one) => [
    action(`clear-${one.seating.id}`, t('tables.action.clearParty', { name: partyName(t, one.party) }), () =>
      actions.clear(one),
    ),
    action(`move-${one.seating.id}`, t('tables.action.move', { name: partyName(t, one.party) }), () =>
      actions.open({ kind: 'move', seatingId: one.seating.id }),
    ),
  ]);
  const release =
    state.kind === 'held'
      ? [action('release', t('tables.action.release'), () => actions.release(table))]
      : [];
  const clean =
    state.kind === 'dirty'
      ? [action('clean', t('tables.action.clean', { table: table.name }), () => actions.mark(table, 'ready'))]
      : [];
  const soil =
    state.kind === 'free' || state.kind === 'held'
      ? [action('soil', t('tables.action.markDirty'), () => actions.mark(table, 'dirty'))]
      : [];
  const service =
    state.kind === 'out'
      ? [action('back', t('tables.action.putBack'), () => actions.mark(table, 'ready'))]
      : [action('out', t('tables.action.takeOut'), () => actions.mark(table, 'out-of-service'))];
  return [...seat, ...sitting, ...release, ...clean, ...soil, ...(sitting.length > 0 ? [] : service)];
}
