/** The plan of a tenant: what it limits and how much of it is used, how to get more, and the way out. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { may } from '#shared/permissions/permissions.ts';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { Page } from '../frame/page.tsx';
import styles from '../layout/layout.module.css';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { LeaveCard } from './leave-card.tsx';
import { OtherPlans } from './other-plans.tsx';
import { UsageBar } from './usage-bar.tsx';

type Plan = Awaited<ReturnType<CloudApi['plan']['show']['query']>>;

function PlanCards({ shown }: { readonly shown: Plan }) {
  const { t } = useTranslation();
  const { plan, plans, limits, usage, subscription, supportEmail } = shown;
  const priority = t(`office.tenants.priorities.${subscription?.supportPriority ?? 'standard'}`);
  return (
    <>
      <section className={styles.card}>
        <div>
          <h2 className={styles.title}>
            {t('contract.plan.yours', { plan: t(`office.plans.names.${plan}`) })}
          </h2>
          <p className={styles.about}>
            {subscription === null ? t('contract.plan.default') : t('contract.plan.priority', { priority })}
          </p>
        </div>
        <UsageBar
          label={t('contract.plan.restaurants')}
          used={usage.restaurants}
          limit={limits.restaurants}
        />
        <UsageBar label={t('contract.plan.staff')} used={usage.staff} limit={limits.staff} />
        {usage.queues.map(({ restaurantId, name, queues }) => (
          <UsageBar
            key={restaurantId}
            label={t('contract.plan.queues', { name })}
            used={queues}
            limit={limits.queues}
          />
        ))}
      </section>
      <OtherPlans own={plan} plans={plans} supportEmail={supportEmail} />
    </>
  );
}

export function PlanPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayLeave = may(useRestaurant(), 'tenant.manage');
  const [answer, askAgain] = useAnswer(useCallback(() => api.plan.show.query(), [api]));
  return (
    <Page title={t('contract.plan.title')}>
      {answer.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {answer.kind === 'failed' ? <FailureNotice failure={answer.failure} onRetry={askAgain} /> : null}
      {answer.kind === 'here' ? <PlanCards shown={answer.value} /> : null}
      {mayLeave ? <LeaveCard /> : null}
    </Page>
  );
}
