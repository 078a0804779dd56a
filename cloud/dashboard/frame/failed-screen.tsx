/** The whole screen when not even who is asking could be found out. */

import type { Failure } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import styles from './outcome.module.css';

type Props = { readonly failure: Failure; readonly onRetry: () => void };

export function FailedScreen({ failure, onRetry }: Props) {
  return (
    <main className={styles.screen}>
      <FailureNotice failure={failure} onRetry={onRetry} />
    </main>
  );
}
