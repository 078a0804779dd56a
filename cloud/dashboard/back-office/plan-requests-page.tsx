/** Plan requests of tenants: given at once, or denied with a reason. */
import { useCallback } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { usePlanRequestWords } from '../plan/use-plan-request-words.ts';
import { GivenPlan } from './given-plan.tsx';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { type Decided, RequestRow } from './request-row.tsx';

export function PlanRequestsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayDecide = useMay('plans.manage');
  const requestWords = usePlanRequestWords();
  const words = {
    ...{ approve: t('planRequests.approve'), approveText: t('planRequests.approveText') },
    ...{ deny: t('planRequests.deny'), denyText: t('planRequests.denyText') },
  };
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.planRequests.list.query(), [api]));
  const decide = async (
    request: { readonly id: string; readonly tenantId: string },
    decided: Decided,
  ): Promise<void> => {
    const { id: planRequestId, tenantId } = request;
    await api.office.planRequests.decide.mutate({ tenantId, planRequestId, ...decided });
  };
  return (
    <OfficePage title={t('planRequests.page')}>
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('planRequests.none')}
        noneText={t('planRequests.noneText')}
        row={(request) => (
          <RequestRow
            key={request.id}
            request={request}
            wanted={requestWords(request)}
            words={words}
            known={<GivenPlan tenantId={request.tenantId} wanted={request.plan} />}
            mayDecide={mayDecide}
            decide={(decided) => decide(request, decided)}
            onClosed={askAgain}
          />
        )}
      />
    </OfficePage>
  );
}
