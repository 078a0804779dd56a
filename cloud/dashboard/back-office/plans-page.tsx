/** The plans: what each limits, gives and costs. A change counts for every tenant that has the plan, at once. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { type PlanDetails, type PlanId, planId } from '#shared/plans/plan.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { limitNames } from './limit-names.ts';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';

const CENTS = 100;
const digits = (typed: string): number => Number(typed.replaceAll(/\D/g, ''));

type FieldsProps = { readonly details: PlanDetails; readonly onChange: (details: PlanDetails) => void };

function PlanFields({ details, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {limitNames.map((name) => (
        <TextField
          key={name}
          label={t(`office.limits.${name}`)}
          value={String(details.limits[name])}
          inputMode="numeric"
          onChange={(typed) => onChange({ ...details, limits: { ...details.limits, [name]: digits(typed) } })}
        />
      ))}
      <TextField
        label={t('office.plans.monthly')}
        value={String(details.monthlyMinor / CENTS)}
        inputMode="numeric"
        onChange={(typed) => onChange({ ...details, monthlyMinor: digits(typed) * CENTS })}
      />
      <TextField
        label={t('office.plans.yearly')}
        value={String(details.yearlyMinor / CENTS)}
        inputMode="numeric"
        onChange={(typed) => onChange({ ...details, yearlyMinor: digits(typed) * CENTS })}
      />
    </>
  );
}

function PlanCard({ plan, kept }: { readonly plan: PlanId; readonly kept: PlanDetails }) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const mayManage = useMay('plans.manage');
  const { isBusy, failure, run } = useCommand();
  const [details, setDetails] = useState(kept);
  const name = t(`office.plans.names.${plan}`);
  const save = async (): Promise<void> => {
    await api.office.plans.change.mutate({ plan, details: { ...details, features: [...details.features] } });
    toasts.show({ title: t('office.tenants.saved') });
  };
  return (
    <section className={styles.card} aria-label={name}>
      <h2 className={styles.title}>{name}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          run(save);
        }}
      >
        <PlanFields details={details} onChange={setDetails} />
        <FailureNotice failure={failure} />
        <Button type="submit" disabled={isBusy || !mayManage}>
          {t('office.plans.save', { plan: name })}
        </Button>
      </form>
    </section>
  );
}

export function PlansPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.plans.list.query(), [api]));
  return (
    <OfficePage title={t('office.pages.plans')}>
      {answer.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {answer.kind === 'failed' ? <FailureNotice failure={answer.failure} onRetry={askAgain} /> : null}
      {answer.kind === 'here' ? (
        <div className={styles.sides}>
          {planId.options.map((plan) => (
            <PlanCard key={plan} plan={plan} kept={answer.value[plan]} />
          ))}
        </div>
      ) : null}
    </OfficePage>
  );
}
