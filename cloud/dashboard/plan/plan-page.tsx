/** The plan of a tenant: what it limits and how much of it is used, how to get more, and the way out. */
import { useCallback, useState } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { may } from '#shared/permissions/permissions.ts';
import { isSmaller, type Lost, lostWithPlan } from '#shared/plans/lost-with-plan.ts';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useEvery } from '../cloud-api/use-every.ts';
import { useLastHere } from '../cloud-api/use-last-here.ts';
import { Page } from '../frame/page.tsx';
import styles from '../layout/layout.module.css';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { countWords } from './amount-words.ts';
import { AskForPlan } from './ask-for-plan.tsx';
import { LeaveCard } from './leave-card.tsx';
import { OtherPlans, type WantedPlan } from './other-plans.tsx';
import { type PlanRequest, PlanRequests } from './plan-requests.tsx';
import { UsageBar } from './usage-bar.tsx';

/** An operator may decide while the page is open; else nothing here changes by itself. */
const LOOK_AGAIN_MS = 10_000;

type Plan = Awaited<ReturnType<CloudApi['plan']['show']['query']>>;
type Props = {
  readonly shown: Plan & { readonly requests: readonly PlanRequest[] };
  readonly mayAsk: boolean;
  readonly onChanged: () => void;
  readonly onWanted: (wanted: WantedPlan) => void;
};

const isOpen = ({ state }: PlanRequest): boolean => state === 'pending';

function useWhyNotAsk({ shown, mayAsk }: Props): string | null {
  const { t } = useTranslation();
  const open = shown.requests.find(isOpen);
  if (!mayAsk) return t('planRequests.onlyOwners');
  return open ? t('planRequests.openAlready', { plan: t(`office.plans.names.${open.plan}`) }) : null;
}

function StaffBar({ usage: { staff, invited }, limit }: Pick<Plan, 'usage'> & { readonly limit: number }) {
  const { t, i18n } = useTranslation();
  const count = (value: number): string => countWords(i18n.language, value);
  const told = { people: count(staff - invited), invited: count(invited) };
  const detail = invited === 0 ? {} : { detail: t('plans.invited', told) };
  return <UsageBar label={t('contract.plan.staff')} used={staff} limit={limit} {...detail} />;
}

function PlanCards(props: Props) {
  const { t } = useTranslation();
  const { shown, onChanged, onWanted } = props;
  const { plan, plans, limits, usage, subscription, supportEmail, requests } = shown;
  const whyNotAsk = useWhyNotAsk(props);
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
        <StaffBar usage={usage} limit={limits.staff} />
        {usage.queues.map(({ restaurantId, name, queues }) => (
          <UsageBar
            key={restaurantId}
            label={t('contract.plan.queues', { name })}
            used={queues}
            limit={limits.queues}
          />
        ))}
      </section>
      <PlanRequests requests={requests} onChanged={onChanged} />
      <OtherPlans
        own={plan}
        plans={plans}
        supportEmail={supportEmail}
        whyNotAsk={whyNotAsk}
        onWanted={onWanted}
      />
    </>
  );
}

function lostIn({ plan, plans, subscription, usage }: Plan, { details }: WantedPlan): Lost | null {
  const change = { own: plans[plan], wanted: details, ownLimits: subscription?.limits ?? {} };
  return isSmaller(change) ? lostWithPlan({ ...change, usage }) : null;
}

export function PlanPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const isOwner = may(useRestaurant(), 'tenant.manage');
  const ask = useCallback(async () => {
    const [plan, requests] = await Promise.all([
      api.plan.show.query(),
      isOwner ? api.plan.requests.query() : [],
    ]);
    return { ...plan, requests };
  }, [api, isOwner]);
  const [answer, askAgain] = useAnswer(ask);
  const shown = useLastHere(answer);
  useEvery(shown?.requests.some(isOpen) === true ? LOOK_AGAIN_MS : null, askAgain);
  const [wanted, want] = useState<WantedPlan | undefined>();
  return (
    <Page title={t('contract.plan.title')}>
      {answer.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {answer.kind === 'failed' ? <FailureNotice failure={answer.failure} onRetry={askAgain} /> : null}
      {shown === undefined ? null : (
        <PlanCards shown={shown} mayAsk={isOwner} onChanged={askAgain} onWanted={want} />
      )}
      {isOwner ? <LeaveCard /> : null}
      {wanted === undefined || shown === undefined ? null : (
        <AskForPlan
          {...wanted}
          lost={lostIn(shown, wanted)}
          onAsked={askAgain}
          onClose={() => want(undefined)}
        />
      )}
    </Page>
  );
}
