/** What stands in place of the page of a link that is used, over or was cut: that it is, and the way on. */

import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from '../layout/layout.module.css';

type Props = {
  /** What the cloud calls it. */
  readonly refusal?: 'link-unknown' | 'invitation-unknown';
  /** Who can send another, or why none is needed. */
  readonly about: string;
  readonly go: string;
  readonly onGo: () => void;
  /** What leads elsewhere. */
  readonly other?: string;
  readonly onOther?: () => void;
};

export function DeadLink({ refusal = 'link-unknown', about, go, onGo, other, onOther }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.form}>
      <ErrorNotice title={t('accounts.deadLink')} text={t(`dashboard.refusals.${refusal}`)} />
      <p>{about}</p>
      <Button look="primary" wide onPress={onGo}>
        {go}
      </Button>
      {onOther === undefined ? null : (
        <Button look="plain" wide onPress={onOther}>
          {other}
        </Button>
      )}
    </div>
  );
}
