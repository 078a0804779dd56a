/** Asks as the page of a link opens whether it still works, so that nobody types or presses for a link that is over. */
import type { ReactNode } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { isDeadLink } from './is-dead-link.ts';

type Props<Link> = {
  /** The same function as long as the link is the same. */
  readonly ask: () => Promise<Link>;
  /** In place of the page once the link is used, over or was cut. */
  readonly dead: ReactNode;
  readonly children: (link: Link) => ReactNode;
};

export function OpenedLink<Link>({ ask, dead, children }: Props<Link>) {
  const [answer, askAgain] = useAnswer(ask);
  switch (answer.kind) {
    case 'loading':
      return <Skeleton shape="row" />;
    case 'failed':
      return isDeadLink(answer.failure) ? (
        dead
      ) : (
        <FailureNotice failure={answer.failure} onRetry={askAgain} />
      );
    case 'here':
      return children(answer.value);
  }
}
