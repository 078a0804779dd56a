/** The plans: what each limits, gives and costs. A change counts for every tenant that has the plan, at once. */

import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { ReadOnly } from '#renderer/ui/read-only.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type PlanDetails, type PlanId, planId } from '#shared/plans/plan.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { useUnsaved } from '../unsaved/use-draft.ts';
import { ChangePlanDialog } from './change-plan-dialog.tsx';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { changesOf, detailsOf, draftOf } from './plan-draft.ts';
import { PlanFields } from './plan-fields.tsx';
import plans from './plans.module.css';

type CardProps = {
  readonly plan: PlanId;
  readonly kept: PlanDetails;
  readonly tenants: number;
  readonly onChanged: () => void;
};

function PlanCard({ plan, kept, tenants, onChanged }: CardProps) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const mayManage = useMay('plans.manage');
  const [draft, setDraft] = useState(() => draftOf(kept));
  const [isAsked, ask] = useState(false);
  const name = t(`office.plans.names.${plan}`);
  const details = detailsOf(draft);
  useUnsaved(JSON.stringify(draft) !== JSON.stringify(draftOf(kept)));
  const changes = details === undefined ? [] : changesOf(kept, details);
  const isSame = details !== undefined && changes.length === 0;
  const sameWhy = isSame ? t('officePlans.nothingToSave', { plan: name }) : null;
  const save = async (): Promise<void> => {
    if (details === undefined) return;
    await api.office.plans.change.mutate({ plan, details: { ...details, features: [...details.features] } });
    toasts.show({ title: t('officePlans.changed', { plan: name }) });
    onChanged();
  };
  return (
    <section className={styles.card} aria-label={name}>
      <div>
        <h2 className={styles.title}>{name}</h2>
        <p className={styles.detail}>{t('officePlans.tenants', { count: tenants })}</p>
      </div>
      <CheckedForm
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (mayManage) ask(true);
        }}
      >
        <ReadOnly why={mayManage ? null : t('officePlans.onlyAdmins')}>
          <PlanFields draft={draft} onChange={setDraft} />
        </ReadOnly>
        <Button type="submit" disabledWhy={mayManage ? sameWhy : t('officePlans.onlyAdmins')}>
          {t('office.plans.save', { plan: name })}
        </Button>
      </CheckedForm>
      {isAsked ? (
        <ChangePlanDialog
          plan={name}
          tenants={tenants}
          changes={changes}
          act={save}
          onClose={() => ask(false)}
        />
      ) : null}
    </section>
  );
}

export function PlansPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.plans.list.query(), [api]));
  return (
    <OfficePage title={t('office.pages.plans')} about={t('officePlans.about')}>
      {answer.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {answer.kind === 'failed' ? <FailureNotice failure={answer.failure} onRetry={askAgain} /> : null}
      {answer.kind === 'here' ? (
        <div className={plans.plans}>
          {planId.options.map((plan) => (
            <PlanCard
              key={plan}
              plan={plan}
              kept={answer.value.plans[plan]}
              tenants={answer.value.tenants[plan]}
              onChanged={askAgain}
            />
          ))}
        </div>
      ) : null}
    </OfficePage>
  );
}
