/** One table in the picker: its state, who is there, and what choosing it would mean. */
import { useEffect, useRef } from 'react';
import type { Seater } from '#renderer/connection/station.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { CostLine } from '../quotes/cost-line.tsx';
import type { FeltCosts } from '../quotes/felt-costs.ts';
import { useDoubleSeatWarning } from '../servers/seat-warning.ts';
import { spotName } from './spoken-table.ts';
import { TableBadge } from './table-badge.tsx';
import type { TableChoice } from './table-choices.ts';
import styles from './table-picker.module.css';

export type PickerTarget =
  | { readonly kind: 'bar' }
  | { readonly kind: 'table'; readonly choice: TableChoice };

export const idsOf = (target: PickerTarget): readonly string[] =>
  target.kind === 'bar' ? [] : target.choice.view.tables.map(({ id }) => id);

type Props = {
  readonly target: PickerTarget;
  readonly seater: Seater;
  readonly isChosen: boolean;
  /** What seating there would do to others. */
  readonly costs: FeltCosts;
  readonly onPick: () => void;
};

/** Whoever sits already may change tables with who sits there. */
const useIsMoved = (seater: Seater): boolean =>
  useStand(({ rows }) => 'partyId' in seater && rows.parties.get(seater.partyId)?.status === 'seated');

function useMeaning({ view, short, isJoin }: TableChoice, isMoved: boolean): string {
  const { t } = useTranslation();
  const { state } = view;
  const table = spotName(view);
  const warning = short > 0 ? t('floor.picker.short', { count: short }) : null;
  switch (state.kind) {
    case 'seated':
      return told(
        partyName(t, state.sitting.party),
        isMoved ? t('floor.drop.meets') : t('tables.picker.shareWarning', { table }),
        warning,
      );
    case 'shared':
      return told(t('tables.picker.thirdWarning', { table }), warning);
    case 'held':
      return told(t('tables.state.heldFor', { name: partyName(t, state.party) }), warning);
    default:
      return warning ?? (isJoin ? t('floor.picker.together') : (view.tables[0]?.area ?? ''));
  }
}

const told = (...words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null).join(' · ');

type TableProps = { readonly choice: TableChoice; readonly seater: Seater };

function TableWords({ choice, seater }: TableProps) {
  const { t } = useTranslation();
  const { seatsMin: min, seatsMax: max, state, isOut, isKept, awaited, tables } = choice.view;
  const warning = useDoubleSeatWarning(
    tables.map(({ id }) => id),
    'partyId' in seater ? seater.partyId : undefined,
  );
  const meaning = useMeaning(choice, useIsMoved(seater));
  return (
    <>
      <span className={styles.number}>{spotName(choice.view)}</span>
      <span className={styles.seats}>{t('tables.seats', { min, max })}</span>
      <span className={styles.area}>
        {meaning}
        {warning === null ? null : <span className={styles.warning}>{warning}</span>}
      </span>
      <TableBadge {...{ state, isOut, isKept }} awaited={awaited.length} />
    </>
  );
}

export function PickerOption({ target, seater, isChosen, costs, onPick }: Props) {
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
      data-table={target.kind === 'bar' ? 'bar' : spotName(target.choice.view)}
      aria-current={isChosen}
      onClick={onPick}
    >
      {target.kind === 'bar' ? (
        <span className={styles.wide}>{t('tables.picker.bar')}</span>
      ) : (
        <TableWords choice={target.choice} seater={seater} />
      )}
      {costs.length === 0 ? null : (
        <span className={styles.costs}>
          <CostLine costs={costs} />
        </span>
      )}
    </button>
  );
}
