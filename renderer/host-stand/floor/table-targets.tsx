/** Tables to choose from, each with what choosing it would mean and cost. */
import { useTranslation } from 'react-i18next';
import type { Seater } from '#renderer/connection/station.ts';
import { useSeatingCosts } from '../quotes/use-seating-costs.ts';
import { idsOf, PickerOption, type PickerTarget } from './picker-option.tsx';
import styles from './table-picker.module.css';

type Props = {
  readonly targets: readonly PickerTarget[];
  /** The one Enter takes; -1: none. */
  readonly at: number;
  /** What was typed to find them. */
  readonly text: string;
  readonly seater: Seater;
  readonly onPick: (tableIds: readonly string[]) => void;
};

/** Seating there costs others something only where nobody sits already. */
const isFree = (target: PickerTarget): boolean =>
  target.kind === 'table' &&
  (target.choice.view.state.kind === 'free' || target.choice.view.state.kind === 'held');

export function TableTargets({ targets, at, text, seater, onPick }: Props) {
  const { t } = useTranslation();
  const costs = useSeatingCosts(
    seater,
    targets.flatMap((target) => (isFree(target) ? [idsOf(target)] : [])),
  );
  if (targets.length === 0) return <p className={styles.none}>{t('tables.picker.none', { text })}</p>;
  return (
    <div className={styles.list}>
      {targets.map((target, place) => (
        <PickerOption
          key={target.kind === 'bar' ? 'bar' : idsOf(target).join(' ')}
          target={target}
          seater={seater}
          isChosen={place === at}
          costs={costs(idsOf(target))}
          onPick={() => onPick(idsOf(target))}
        />
      ))}
    </div>
  );
}
