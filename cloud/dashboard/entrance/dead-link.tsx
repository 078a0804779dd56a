/** What stands in place of the page of a link that is used, over or was cut: that it is, and the way on. */
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import styles from '../layout/layout.module.css';

type Props = {
  /** What the cloud calls it. */
  readonly refusal?: 'link-unknown' | 'invitation-unknown';
  readonly go: string;
  readonly onGo: () => void;
  readonly children?: ReactNode;
};

export function DeadLink({ refusal = 'link-unknown', go, onGo, children }: Props) {
  return (
    <div className={styles.form}>
      <FailureNotice failure={{ kind: 'refused', refusal }} />
      {children}
      <Button look="primary" wide onPress={onGo}>
        {go}
      </Button>
    </div>
  );
}
