/** The page of a first run or a recovery: what it is about, what it asks, what went wrong, what goes on. */
import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import styles from './first-run.module.css';
import type { SetupRun } from './use-setup-run.ts';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly run: SetupRun;
  readonly children: ReactNode;
};

export function Sheet({ title, text, run, children }: Props) {
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.text}>{text}</p>
        </div>
        {run.problem === null ? null : <ErrorNotice title={run.problem} />}
        {run.progress === null ? (
          children
        ) : (
          <p className={styles.progress} role="status">
            <LoaderCircle size={20} aria-hidden />
            {run.progress}
          </p>
        )}
      </div>
    </main>
  );
}
