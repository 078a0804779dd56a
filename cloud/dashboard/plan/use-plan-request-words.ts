/** Which plan a request is for, and how it would be paid. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';

type PlanRequest = Awaited<ReturnType<CloudApi['plan']['requests']['query']>>[number];

export function usePlanRequestWords(): (request: Pick<PlanRequest, 'plan' | 'cycle'>) => string {
  const { t } = useTranslation();
  return ({ plan, cycle }) =>
    plan === 'free'
      ? t('office.plans.names.free')
      : t('planRequests.paidPlan', {
          plan: t(`office.plans.names.${plan}`),
          cycle: t(`office.tenants.cycles.${cycle}`),
        });
}
