/** What an owner asked of the platform so far, what became of it and why. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import styles from '../layout/layout.module.css';
import { momentWords } from '../time/time-words.ts';
import { decidedWords } from './decided-words.ts';

type Asked = Awaited<ReturnType<CloudApi['withdrawal']['list']['query']>>[number];

type Props<Request> = {
  readonly requests: readonly Request[];
  readonly titleOf: (request: Request) => string;
};

export function RequestList<Request extends Asked>({ requests, titleOf }: Props<Request>) {
  const { t, i18n } = useTranslation();
  return (
    <ul>
      {requests.map((request) => {
        const { id, state, askedAt, decidedAt, decidedBy, decisionReason } = request;
        return (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <p>{titleOf(request)}</p>
              <p className={styles.detail}>
                {decidedAt === null ? `${t(`office.withdrawals.states.${state}`)} · ` : ''}
                {momentWords(i18n.language, askedAt)}
              </p>
              {decidedAt === null ? null : (
                <p className={styles.detail}>
                  {decidedWords(t, { state, who: decidedBy, at: momentWords(i18n.language, decidedAt) })}
                </p>
              )}
              {decisionReason === '' ? null : <p>{t('contract.plan.decided', { reason: decisionReason })}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
