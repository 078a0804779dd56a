/** The page of the address, for who may see it; in its place what is missing, while it comes or when it cannot. */
import { Lock, PowerOff, RefreshCcw, Store } from 'lucide-react';
import { Suspense } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { PagePath } from '#shared/pages/page-paths.ts';
import { may } from '#shared/permissions/permissions.ts';
import { pages } from '../pages.ts';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import styles from './outcome.module.css';
import { Page } from './page.tsx';

function NoRestaurantPage({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  const { tenantName: tenant } = useSignedIn();
  const words = { title: t('dashboard.noRestaurant'), text: t('dashboard.noRestaurantText', { tenant }) };
  return (
    <Page title={title}>
      <EmptyState icon={<Store size={32} aria-hidden />} {...words} />
    </Page>
  );
}

function NotAllowedPage({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  const words = { title: t('frame.notAllowed'), text: t('frame.notAllowedText') };
  return (
    <Page title={title}>
      <EmptyState icon={<Lock size={32} aria-hidden />} {...words} />
    </Page>
  );
}

function NobodysPage({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  const words = { title: t('viewing.ownTitle'), text: t('viewing.ownText') };
  return (
    <Page title={title}>
      <EmptyState icon={<Lock size={32} aria-hidden />} {...words} />
    </Page>
  );
}

function OffPage({ title, supportEmail }: { readonly title: string; readonly supportEmail: string }) {
  const { t } = useTranslation();
  const ask = supportEmail === '' ? t('frame.shutAsk') : t('frame.shutAskAt', { address: supportEmail });
  return (
    <Page title={title}>
      <EmptyState
        icon={<PowerOff size={32} aria-hidden />}
        title={t('frame.shut')}
        text={`${t('frame.shutText')} ${ask}`}
      />
    </Page>
  );
}

function FailedPage({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title}>
      <EmptyState
        icon={<RefreshCcw size={32} aria-hidden />}
        title={t('frame.failed')}
        text={t('frame.failedText')}
        action={<Button onPress={() => window.location.reload()}>{t('ui.reload')}</Button>}
      />
    </Page>
  );
}

function ComingPage() {
  return (
    <div className={styles.coming} aria-busy>
      <Skeleton shape="row" />
      <Skeleton shape="row" />
      <Skeleton shape="row" />
    </div>
  );
}

export function ShownPage({ path }: { readonly path: PagePath }) {
  const { t } = useTranslation();
  const { off, restaurant, view } = useSignedIn();
  const { needs, isOpenWhenOff, isPersonal, title, content: Content } = pages[path];
  if (isPersonal === true && view !== null) return <NobodysPage title={title(t)} />;
  if (needs !== undefined && restaurant === undefined) return <NoRestaurantPage title={title(t)} />;
  if (needs !== undefined && restaurant !== undefined && !may(restaurant, needs)) {
    return <NotAllowedPage title={title(t)} />;
  }
  if (off !== null && view === null && needs !== undefined && isOpenWhenOff !== true) {
    return <OffPage title={title(t)} supportEmail={off.supportEmail} />;
  }
  return (
    <FailureBoundary fallback={<FailedPage title={title(t)} />}>
      <Suspense fallback={<ComingPage />}>
        <Content />
      </Suspense>
    </FailureBoundary>
  );
}
