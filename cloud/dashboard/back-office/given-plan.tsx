/** What becomes of a tenant that is given the plan it asked for: from which plan to which, and what its owner read of it. */
import { useCallback } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { isSmaller, lostWithPlan } from '#shared/plans/lost-with-plan.ts';
import type { PlanId } from '#shared/plans/plan.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { LostList } from '../plan/lost-list.tsx';

type Props = { readonly tenantId: string; readonly wanted: PlanId };

export function GivenPlan({ tenantId, wanted }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(async () => {
    const [tenant, { plans }] = await Promise.all([
      api.office.tenants.show.query({ tenantId }),
      api.office.plans.list.query(),
    ]);
    return { ...tenant, details: plans[wanted] };
  }, [api, tenantId, wanted]);
  const [answer, askAgain] = useAnswer(ask);
  if (answer.kind === 'loading') return <Skeleton shape="row" />;
  if (answer.kind === 'failed') return <FailureNotice failure={answer.failure} onRetry={askAgain} />;
  const { contract, usage, details } = answer.value;
  const { plan, subscription } = contract;
  const change = { own: contract.details, wanted: details, ownLimits: subscription?.limits ?? {} };
  const name = t(`office.plans.names.${wanted}`);
  return (
    <>
      <p>{t('planRequests.fromTo', { before: t(`office.plans.names.${plan}`), after: name })}</p>
      {isSmaller(change) ? <LostList lost={lostWithPlan({ ...change, usage })} plan={name} /> : null}
    </>
  );
}
