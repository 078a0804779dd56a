/** Something went wrong: what happened, what was kept, and what to do. It is announced when it appears. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Props = { readonly title: string; readonly text?: string | undefined; readonly action?: ReactNode };

export function ErrorNotice({ title, text, action }: Props) {
  return (
    <div className={styles.error} role="alert">
      <CircleAlert size={20} aria-hidden />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {text === undefined ? null : <p className={styles.text}>{text}</p>}
      </div>
      {action}
    </div>
  );
}
