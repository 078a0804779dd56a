/** A short fact in a pill: a tag, an understood word, a table. */
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names.ts';

type Props = { readonly children: ReactNode; readonly look?: 'plain' | 'accent' | 'dashed' };

export function Chip({ children, look = 'plain' }: Props) {
  return (
    <span
      className={classNames(
        styles.chip,
        look === 'accent' && styles.accent,
        look === 'dashed' && styles.dashed,
      )}
    >
      {children}
    </span>
  );
}
