/** How many guests, large enough to be read from two metres. */
import { classNames } from './class-names.ts';
import styles from './size-chip.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = { readonly size: number; readonly label: string; readonly reach?: 'far' | 'middle' | 'near' };

export function SizeChip({ size, label, reach = 'middle' }: Props) {
  return (
    <span className={classNames(styles.chip, reach === 'far' && styles.far, reach === 'near' && styles.near)}>
      <span aria-hidden>{size}</span>
      <VisuallyHidden text={label} />
    </span>
  );
}
