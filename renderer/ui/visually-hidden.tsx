/** Words for screen readers only. */
import styles from './visually-hidden.module.css';

export function VisuallyHidden({ text }: { readonly text: string }) {
  return <span className={styles.hidden}>{text}</span>;
}
