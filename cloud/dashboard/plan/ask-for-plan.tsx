/** An owner asks for one of the other plans: how they would pay it, and a line for whoever decides. */
import { useId, useState } from 'react';
import { TextArea } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Lost } from '#shared/plans/lost-with-plan.ts';
import type { Subscription } from '#shared/plans/subscription.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';
import { amountWords } from './amount-words.ts';
import { LostList } from './lost-list.tsx';
import type { WantedPlan } from './other-plans.tsx';

type Cycle = Subscription['cycle'];

type Props = WantedPlan & {
  /** Null: it allows no less than the plan there is. */
  readonly lost: Lost | null;
  readonly onAsked: () => void;
  readonly onClose: () => void;
};

function CycleChoice({ details, value, onChange }: Pick<Props, 'details'> & ChoiceProps) {
  const { t, i18n } = useTranslation();
  const prices = { monthly: details.monthlyMinor, yearly: details.yearlyMinor };
  const options = (['monthly', 'yearly'] as const).map((cycle) => ({
    value: cycle,
    label: t(`planRequests.cycles.${cycle}`, { euros: amountWords(i18n.language, prices[cycle]) }),
  }));
  return <Select label={t('planRequests.paid')} value={value} options={options} onChange={onChange} />;
}
type ChoiceProps = { readonly value: Cycle; readonly onChange: (cycle: Cycle) => void };

export function AskForPlan({ plan, details, lost, onAsked, onClose }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const formId = useId();
  const [cycle, setCycle] = useState<Cycle>('monthly');
  const [reason, setReason] = useState('');
  const name = t(`office.plans.names.${plan}`);
  const isFree = details.monthlyMinor === 0 && details.yearlyMinor === 0;
  const ask = async (): Promise<void> => {
    await api.plan.ask.mutate({ plan, cycle, reason });
    onAsked();
  };
  const foot = (
    <ChangeButton type="submit" form={formId} look="primary" disabled={command.isBusy}>
      {t('planRequests.askNow')}
    </ChangeButton>
  );
  return (
    <AskingDialog
      open
      title={t('planRequests.ask', { plan: name })}
      about={t('planRequests.askText', { plan: name })}
      closeLabel={t('ui.close')}
      foot={foot}
      failure={command.failure}
      onClose={onClose}
    >
      <Form
        id={formId}
        className={styles.form}
        draft={{ cycle, reason }}
        command={command}
        act={ask}
        onDone={onClose}
      >
        {lost === null ? null : <LostList lost={lost} plan={name} />}
        {isFree ? null : <CycleChoice details={details} value={cycle} onChange={setCycle} />}
        <TextArea label={t('planRequests.line')} value={reason} onChange={setReason} maxLength={1000} />
      </Form>
    </AskingDialog>
  );
}
