/** What a page shows for a list: rows while they come, words when there are none or they cannot be had, else the rows. */
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import styles from '../layout/layout.module.css';
import { FailureNotice } from './failure-notice.tsx';
import type { Answer } from './use-answer.ts';

type Props<Row> = {
  readonly answer: Answer<readonly Row[]>;
  readonly askAgain: () => void;
  readonly none: string;
  readonly noneText: string;
  readonly row: (row: Row) => ReactNode;
};

export function AnsweredList<Row>({ answer, askAgain, none, noneText, row }: Props<Row>) {
  if (answer.kind === 'loading') return <Skeleton shape="row" />;
  if (answer.kind === 'failed') return <FailureNotice failure={answer.failure} onRetry={askAgain} />;
  if (answer.value.length === 0)
    return <EmptyState icon={<Inbox size={32} aria-hidden />} title={none} text={noneText} />;
  return (
    <section className={styles.card}>
      <ul>{answer.value.map(row)}</ul>
    </section>
  );
}
