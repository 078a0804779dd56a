/** An owner asks to leave, sees what was decided, and may take an open request back. */
import { useCallback, useState } from 'react';
import { TextArea } from '#renderer/ui/field.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import { ExportButton } from '../export/export-button.tsx';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { dayWords } from '../time/time-words.ts';
import { ChangeButton } from '../viewing/change-button.tsx';
import { useWhyNotChange } from '../viewing/use-why-not-change.ts';
import { OpenRequest } from './open-request.tsx';
import { RequestList } from './request-list.tsx';

type Withdrawal = Awaited<ReturnType<CloudApi['withdrawal']['list']['query']>>[number];
type Changed = { readonly onChanged: () => void };

function AskToLeave({ onChanged }: Changed) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [reason, setReason] = useState('');
  const ask = async (): Promise<void> => {
    await api.withdrawal.ask.mutate({ reason });
    setReason('');
    onChanged();
  };
  return (
    <Form className={styles.form} draft={reason} command={command} act={ask}>
      <p className={styles.about}>{t('contract.plan.leaveText')}</p>
      <TextArea label={t('office.reason')} value={reason} onChange={setReason} maxLength={1000} required />
      <FailureNotice failure={failure} />
      <div>
        <ChangeButton type="submit" disabled={isBusy}>
          {t('contract.plan.ask')}
        </ChangeButton>
      </div>
    </Form>
  );
}

type Leaving = Awaited<ReturnType<CloudApi['withdrawal']['leaving']['query']>>;

function TakeAlong({ erasedAfter }: Pick<Leaving, 'erasedAfter'>) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.form}>
      <p className={styles.about}>
        {t('exports.about')}
        {erasedAfter === null
          ? null
          : ` ${t('exports.until', { date: dayWords(i18n.language, erasedAfter) })}`}
      </p>
      <ExportButton tenantId={null} disabledWhy={useWhyNotChange()} />
    </div>
  );
}

function Left({ supportEmail }: Pick<Leaving, 'supportEmail'>) {
  const { t } = useTranslation();
  return (
    <div>
      <p>{t('exports.left')}</p>
      <p>
        {supportEmail === '' ? (
          t('leaving.backAsk')
        ) : (
          <>
            {t('leaving.back')} <a href={`mailto:${supportEmail}`}>{supportEmail}</a>
          </>
        )}
      </p>
    </div>
  );
}

type StepProps = Changed & { readonly open: Withdrawal | undefined; readonly leaving: Leaving };

function NextStep({ open, leaving, onChanged }: StepProps) {
  const { t } = useTranslation();
  const { api } = useServices();
  if (open === undefined)
    return leaving.isLeaving ? <Left {...leaving} /> : <AskToLeave onChanged={onChanged} />;
  const takeBack = async (): Promise<void> => {
    await api.withdrawal.cancel.mutate({ withdrawalId: open.id });
    onChanged();
  };
  return <OpenRequest words={t('contract.plan.asked')} takeBack={takeBack} />;
}

export function LeaveCard() {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(
    async () => ({
      ...(await api.withdrawal.leaving.query()),
      withdrawals: await api.withdrawal.list.query(),
    }),
    [api],
  );
  const [answer, askAgain] = useAnswer(ask);
  if (answer.kind === 'loading') return <Skeleton shape="row" />;
  if (answer.kind === 'failed') return <FailureNotice failure={answer.failure} onRetry={askAgain} />;
  const { withdrawals, isLeaving, erasedAfter } = answer.value;
  const open = withdrawals.find(({ state }) => state === 'pending');
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('contract.plan.leave')}</h2>
      <NextStep open={open} leaving={answer.value} onChanged={askAgain} />
      {isLeaving ? <TakeAlong erasedAfter={erasedAfter} /> : null}
      <RequestList requests={withdrawals} titleOf={({ reason }) => reason} />
    </section>
  );
}
