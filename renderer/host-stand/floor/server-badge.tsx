/** Who serves a table: letters on a quiet colour. The name is part of what the table is called. */
import type { ServerMark } from '#renderer/words/server-marks.ts';
import styles from './server-badge.module.css';

export function ServerBadge({ mark }: { readonly mark: ServerMark }) {
  return (
    <span className={styles.badge} data-tone={mark.tone} aria-hidden>
      {mark.letters}
    </span>
  );
}
