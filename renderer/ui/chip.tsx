/** A short fact in a pill: a tag, an understood word, a table. */
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names.ts';

type Props = { readonly children: ReactNode; readonly look?: 'plain' | 'accent' | 'dashed' };

/** A plain word gives way when room is short; a state never does. */
const looks = {
  plain: styles.short,
  accent: classNames(styles.whole, styles.accent),
  dashed: classNames(styles.whole, styles.dashed),
} as const;

export function Chip({ children, look = 'plain' }: Props) {
  return (
    <span className={classNames(styles.chip, looks[look])}>
      <span className={styles.text}>{children}</span>
    </span>
  );
}
