/** Where somebody is signed in, and the ways to end it: one browser, or all of them. */
import { useCallback } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { momentWords } from '../time/time-words.ts';
import { useLeave } from '../unsaved/use-leave.ts';
import { browserName } from './browser-name.ts';

type Session = Awaited<ReturnType<CloudApi['accounts']['sessions']['query']>>[number];
type LineProps = { readonly session: Session; readonly onChanged: () => void };

function SessionLine({ session, onChanged }: LineProps) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const { isBusy, failure, run } = useCommand();
  const { id: sessionId, agent, address, lastUsedAt, isCurrent } = session;
  const name = browserName(agent) ?? t('accounts.page.unknownBrowser');
  const used = t('accounts.page.lastUsed', { time: momentWords(i18n.language, lastUsedAt) });
  const detail = isCurrent ? t('accounts.page.thisBrowser') : used;
  const end = async (): Promise<void> => {
    await api.accounts.endSession.mutate({ sessionId });
    onChanged();
  };
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.who}>
          <p className={styles.name}>{name}</p>
          <p className={styles.detail}>{address === null ? detail : `${detail} · ${address}`}</p>
        </div>
        {isCurrent ? null : (
          <Button label={t('accounts.page.endNamed', { name })} disabled={isBusy} onPress={() => run(end)}>
            {t('accounts.page.end')}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </li>
  );
}

export function SessionsPanel() {
  const { t } = useTranslation();
  const { api } = useServices();
  const address = useBrowserAddress();
  const { askAgain: askWhoIsIn } = useSignedIn();
  const leaving = useCommand();
  const leave = useLeave();
  const [sessions, askAgain] = useAnswer(useCallback(() => api.accounts.sessions.query(), [api]));
  const signOutAll = async (): Promise<void> => {
    await api.accounts.signOutEverywhere.mutate();
    address.replace('/');
    askWhoIsIn();
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('accounts.page.sessions')}</h2>
      {sessions.kind === 'failed' ? <FailureNotice failure={sessions.failure} onRetry={askAgain} /> : null}
      {sessions.kind === 'here' ? (
        <ul>
          {sessions.value.map((session) => (
            <SessionLine key={session.id} session={session} onChanged={askAgain} />
          ))}
        </ul>
      ) : null}
      <FailureNotice failure={leaving.failure} />
      <div className={styles.go}>
        <Button disabled={leaving.isBusy} onPress={() => leave(() => leaving.run(signOutAll))}>
          {t('accounts.page.everywhere')}
        </Button>
      </div>
    </section>
  );
}
