/**
 * The page a person is on. The stand is always there, also under another page, as it was left; the others are fetched
 * when somebody first goes there.
 */
import { RefreshCcw } from 'lucide-react';
import { Activity, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Overlays } from '#renderer/commands/overlays.tsx';
import { HostStandScreen } from '#renderer/host-stand/host-stand-screen.tsx';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { KeptFloor } from '#renderer/host-stand/stand-parts.ts';
import type { Page } from '#renderer/host-stand/view.ts';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { Banners } from '#renderer/sync/banners.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import {
  ActivityPage,
  FloorEditorPage,
  fetchAhead,
  PaperPage,
  ReplayPage,
  ScoresPage,
  SettingsPage,
} from './lazy-parts.ts';
import { openerOf } from './opener.ts';
import styles from './pages.module.css';

type OtherPage = Exclude<Page, 'stand'>;

function contentOf(page: OtherPage): ReactNode {
  switch (page) {
    case 'floor-editor':
      return <FloorEditorPage />;
    case 'activity':
      return <ActivityPage />;
    case 'paper':
      return <PaperPage />;
    case 'replay':
      return <ReplayPage />;
    case 'scores':
      return <ScoresPage />;
    case 'settings':
      return <SettingsPage />;
  }
}

function FailedPage() {
  const { t } = useTranslation();
  return (
    <StandPage title={t('ui.problem')}>
      <EmptyState
        icon={<RefreshCcw size={32} aria-hidden />}
        title={t('ui.problem')}
        text={t('ui.problemText')}
        action={<Button onPress={() => window.location.reload()}>{t('ui.reload')}</Button>}
      />
    </StandPage>
  );
}

function ComingPage() {
  const { t } = useTranslation();
  return (
    <StandPage title={t('ui.coming')}>
      <div className={styles.coming}>
        <Skeleton shape="row" />
        <Skeleton shape="row" />
        <Skeleton shape="row" />
      </div>
    </StandPage>
  );
}

/** Whoever comes back to the stand finds the focus where they left it. */
function useWayBack(): void {
  const { view } = useServices();
  const opener = useRef<HTMLElement | null>(null);
  const page = useView((state) => state.page);
  useEffect(
    () =>
      view.subscribe((now, before) => {
        if (before.page === 'stand' && now.page !== 'stand')
          opener.current = openerOf(document.activeElement);
      }),
    [view],
  );
  useEffect(() => {
    if (page === 'stand') opener.current?.focus();
  }, [page]);
}

const quietAfterMs = 2000;

function useFetchAhead(): void {
  const isOpen = useStand(({ door }) => door?.kind === 'open');
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => void fetchAhead(i18n), quietAfterMs);
    return () => clearTimeout(timer);
  }, [isOpen, i18n]);
}

export function Pages() {
  const page = useView((state) => state.page);
  useWayBack();
  useFetchAhead();
  return (
    <>
      <Activity mode={page === 'stand' ? 'visible' : 'hidden'}>
        <HostStandScreen />
      </Activity>
      <Overlays />
      <Suspense>
        <KeptFloor />
      </Suspense>
      {page === 'stand' ? null : (
        <div className={styles.page}>
          <Banners />
          <FailureBoundary key={page} fallback={<FailedPage />}>
            <Suspense fallback={<ComingPage />}>{contentOf(page)}</Suspense>
          </FailureBoundary>
        </div>
      )}
    </>
  );
}
