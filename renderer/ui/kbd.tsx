/** The key that does the same thing. */
import styles from './kbd.module.css';

export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.key}>{keys}</kbd>;
}
