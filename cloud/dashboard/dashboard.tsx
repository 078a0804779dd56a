/** The whole page: the entrance for a stranger, the restaurants for someone signed in. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { UiRoot } from '#renderer/ui/ui-root.tsx';
import { FailureNotice } from './cloud-api/failure-notice.tsx';
import { useServices } from './cloud-api/services-context.tsx';
import { useAnswer } from './cloud-api/use-answer.ts';
import { Entrance } from './entrance/entrance.tsx';
import { Home } from './home/home.tsx';
import styles from './layout/layout.module.css';

function Rooms() {
  const { api } = useServices();
  const [account, askAgain] = useAnswer(useCallback(() => api.accounts.me.query(), [api]));
  if (account.kind === 'loading') return <Skeleton shape="row" />;
  if (account.kind === 'here') return <Home account={account.value} onSignedOut={askAgain} />;
  const { failure } = account;
  if (failure.kind === 'refused') return <Entrance onSignedIn={askAgain} />;
  return <FailureNotice failure={failure} onRetry={askAgain} />;
}

export function Dashboard() {
  const { t } = useTranslation();
  const { toasts } = useServices();
  return (
    <UiRoot toasts={toasts} closeLabel={t('ui.close')}>
      <div className={styles.page}>
        <Rooms />
      </div>
    </UiRoot>
  );
}
