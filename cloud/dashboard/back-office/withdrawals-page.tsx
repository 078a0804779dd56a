/** Requests of tenants to leave: approved, or denied with a reason. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { ExportButton } from '../export/export-button.tsx';
import styles from '../layout/layout.module.css';
import { decidedWords } from '../plan/decided-words.ts';
import { Link } from '../routing/link.tsx';
import { dayWords, momentWords } from '../time/time-words.ts';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { WordsDialog } from './words-dialog.tsx';

type Withdrawal = Awaited<ReturnType<CloudApi['office']['withdrawals']['list']['query']>>[number];
type RowProps = { readonly withdrawal: Withdrawal; readonly onChanged: () => void };

function WithdrawalRow({ withdrawal, onChanged }: RowProps) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const mayDecide = useMay('withdrawals.decide');
  const [asked, ask] = useState<'approve' | 'deny' | undefined>();
  const mayExport = useMay('tenants.export');
  const { id: withdrawalId, tenantId, tenantName, state, askedBy, askedAt, decisionReason } = withdrawal;
  const { tenantState, erasedAfter, decidedAt, decidedBy } = withdrawal;
  const isKept = state === 'approved' && tenantState === 'withdrawn';
  const decide = async (reason: string): Promise<void> => {
    const decision = asked === 'approve' ? 'approved' : 'denied';
    await api.office.withdrawals.decide.mutate({ tenantId, withdrawalId, decision, reason });
    onChanged();
  };
  return (
    <li className={styles.row}>
      <div className={styles.story}>
        <h2 className={classNames(styles.name, styles.whole)}>
          <Link to={`/backoffice/tenants/${tenantId}`}>{tenantName}</Link>
        </h2>
        <p className={styles.detail}>
          {t(`office.withdrawals.states.${state}`)} · {momentWords(i18n.language, askedAt)} ·{' '}
          {askedBy ?? t('office.nobody')}
        </p>
        <p>{withdrawal.reason}</p>
        {decidedAt === null ? null : (
          <p className={styles.detail}>
            {decidedWords(t, { state, who: decidedBy, at: momentWords(i18n.language, decidedAt) })}
          </p>
        )}
        {decisionReason === '' ? null : <p className={styles.detail}>{decisionReason}</p>}
        {isKept && erasedAfter !== null ? (
          <p className={styles.detail}>
            {t('exports.untilOf', { date: dayWords(i18n.language, erasedAfter) })}
          </p>
        ) : null}
      </div>
      <div className={styles.acts}>
        {state === 'pending' && mayDecide ? (
          <>
            <Button onPress={() => ask('approve')}>{t('office.withdrawals.approve')}</Button>
            <Button look="plain" onPress={() => ask('deny')}>
              {t('office.withdrawals.deny')}
            </Button>
          </>
        ) : null}
        {mayExport && (isKept || state === 'pending') ? <ExportButton tenantId={tenantId} /> : null}
      </div>
      {asked === undefined ? null : (
        <WordsDialog
          title={`${t(`office.withdrawals.${asked}`)}: ${tenantName}`}
          about={t(`office.withdrawals.${asked}Text`)}
          label={t('office.reason')}
          go={t(`office.withdrawals.${asked}`)}
          isNeeded={asked === 'deny'}
          act={decide}
          onClose={() => ask(undefined)}
        />
      )}
    </li>
  );
}

export function WithdrawalsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.withdrawals.list.query(), [api]));
  return (
    <OfficePage title={t('office.pages.withdrawals')}>
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('office.withdrawals.none')}
        noneText={t('office.withdrawals.noneText')}
        row={(withdrawal) => (
          <WithdrawalRow key={withdrawal.id} withdrawal={withdrawal} onChanged={askAgain} />
        )}
      />
    </OfficePage>
  );
}
