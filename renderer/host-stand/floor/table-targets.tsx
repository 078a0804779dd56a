/** Tables to choose from, each with what choosing it would mean and cost. */

import type { Seater } from '#renderer/connection/station.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { FeltCosts } from '../quotes/felt-costs.ts';
import { idsOf, PickerOption, type PickerTarget } from './picker-option.tsx';
import styles from './table-picker.module.css';

type Props = {
  readonly targets: readonly PickerTarget[];
  /** The one Enter takes; -1: none. */
  readonly at: number;
  /** What was typed to find them. */
  readonly text: string;
  readonly seater: Seater;
  readonly costs: (tableIds: readonly string[]) => FeltCosts;
  readonly onPick: (tableIds: readonly string[]) => void;
};

export function TableTargets({ targets, at, text, seater, costs, onPick }: Props) {
  const { t } = useTranslation();
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
