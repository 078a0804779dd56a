/** The place of something still on its way, in its final shape. */
import { classNames } from './class-names.ts';
import styles from './skeleton.module.css';

export function Skeleton({ shape }: { readonly shape: 'row' | 'tile' }) {
  return <div aria-hidden className={classNames(styles.block, shape === 'row' ? styles.row : styles.tile)} />;
}
