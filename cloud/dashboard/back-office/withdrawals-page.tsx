/** Requests of tenants to leave: approved, or denied with a reason. */
import { useCallback } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { ExportButton } from '../export/export-button.tsx';
import styles from '../layout/layout.module.css';
import { dayWords } from '../time/time-words.ts';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { type Decided, RequestRow } from './request-row.tsx';

type Withdrawal = Awaited<ReturnType<CloudApi['office']['withdrawals']['list']['query']>>[number];
type RowProps = { readonly withdrawal: Withdrawal; readonly onChanged: () => void };

function WithdrawalRow({ withdrawal, onChanged }: RowProps) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const mayDecide = useMay('withdrawals.decide');
  const mayExport = useMay('tenants.export');
  const { id: withdrawalId, tenantId, state, tenantState, erasedAfter } = withdrawal;
  const isKept = state === 'approved' && tenantState === 'withdrawn';
  const decide = async (decided: Decided): Promise<void> => {
    await api.office.withdrawals.decide.mutate({ tenantId, withdrawalId, ...decided });
  };
  const words = {
    ...{ approve: t('office.withdrawals.approve'), approveText: t('office.withdrawals.approveText') },
    ...{ deny: t('office.withdrawals.deny'), denyText: t('office.withdrawals.denyText') },
  };
  const kept =
    isKept && erasedAfter !== null ? (
      <p className={styles.detail}>{t('exports.untilOf', { date: dayWords(i18n.language, erasedAfter) })}</p>
    ) : null;
  return (
    <RequestRow
      request={withdrawal}
      words={words}
      mayDecide={mayDecide}
      decide={decide}
      onClosed={onChanged}
      more={kept}
      acts={mayExport && (isKept || state === 'pending') ? <ExportButton tenantId={tenantId} /> : null}
    />
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
