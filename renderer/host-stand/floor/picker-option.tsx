/** One table in the picker: its state, who is there, and what choosing it would mean. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '#renderer/ui/class-names.ts';
import { partyName } from '#renderer/words/party-words.ts';
import { TableBadge } from './table-badge.tsx';
import type { TableChoice } from './table-choices.ts';
import styles from './table-picker.module.css';

export type PickerTarget =
  | { readonly kind: 'bar' }
  | { readonly kind: 'table'; readonly choice: TableChoice };

type Props = { readonly target: PickerTarget; readonly isChosen: boolean; readonly onPick: () => void };

function useMeaning({ table, state }: TableChoice): string {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'seated':
      return `${partyName(t, state.sitting.party)} · ${t('tables.picker.shareWarning', { table: table.name })}`;
    case 'shared':
      return t('tables.picker.thirdWarning', { table: table.name });
    case 'held':
      return t('tables.state.heldFor', { name: partyName(t, state.party) });
    default:
      return table.area;
  }
}

function TableWords({ choice }: { readonly choice: TableChoice }) {
  const { t } = useTranslation();
  const { table, state } = choice;
  return (
    <>
      <span className={styles.number}>{table.name}</span>
      <span className={styles.seats}>{t('tables.seats', { min: table.seatsMin, max: table.seatsMax })}</span>
      <span className={styles.area}>{useMeaning(choice)}</span>
      <TableBadge state={state} />
    </>
  );
}

export function PickerOption({ target, isChosen, onPick }: Props) {
  const { t } = useTranslation();
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={option}
      type="button"
      className={classNames(styles.option, isChosen && styles.chosen)}
      data-table={target.kind === 'bar' ? 'bar' : target.choice.table.name}
      aria-current={isChosen}
      onClick={onPick}
    >
      {target.kind === 'bar' ? (
        <span className={styles.wide}>{t('tables.picker.bar')}</span>
      ) : (
        <TableWords choice={target.choice} />
      )}
    </button>
  );
}
