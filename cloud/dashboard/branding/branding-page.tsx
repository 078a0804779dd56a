/** How the business looks, for its owners to choose; without it in the plan, which plans have it. */
import { useCallback } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { Page } from '../frame/page.tsx';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { LogoSection } from './logo-section.tsx';
import { LookSection } from './look-section.tsx';

type Shown = Awaited<ReturnType<CloudApi['branding']['show']['query']>>;

function NotInPlan({ plans }: Pick<Shown, 'plans'>) {
  const { t, i18n } = useTranslation();
  const names = plans.map((plan) => t(`office.plans.names.${plan}`));
  const list = new Intl.ListFormat(i18n.language).format(names);
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('branding.notInPlan')}</h2>
      <p>{plans.length === 0 ? t('branding.noPlanText') : t('branding.notInPlanText', { plans: list })}</p>
      <p>
        <Link to="/plan">{t('branding.toPlan')}</Link>
      </p>
    </section>
  );
}

export function BrandingPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const { askAgain: askForFrame } = useSignedIn();
  const [shown, askAgain] = useAnswer(useCallback(() => api.branding.show.query(), [api]));
  const onChanged = (): void => {
    askAgain();
    askForFrame();
  };
  return (
    <Page title={t('branding.title')} about={t('branding.about')}>
      {shown.kind === 'loading' ? <Skeleton shape="tile" /> : null}
      {shown.kind === 'failed' ? <FailureNotice failure={shown.failure} onRetry={askAgain} /> : null}
      {shown.kind === 'here' && shown.value.branding === null ? (
        <NotInPlan plans={shown.value.plans} />
      ) : null}
      {shown.kind === 'here' && shown.value.branding !== null ? (
        <>
          <LookSection look={shown.value.branding} onChanged={onChanged} />
          <LogoSection logoKey={shown.value.branding.logoKey} onChanged={onChanged} />
        </>
      ) : null}
    </Page>
  );
}
