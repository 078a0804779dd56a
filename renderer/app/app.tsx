/** The whole screen: what goes around everything, and the room a person may be in now. */
import type { i18n } from 'i18next';
import { RefreshCcw } from 'lucide-react';
import { ActionsProvider } from '#renderer/host-stand/actions-provider.tsx';
import { StandProvider, type StandServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { TranslatorProvider, useTranslation } from '#renderer/ui/translation.tsx';
import { UiRoot } from '#renderer/ui/ui-root.tsx';
import { DoorRoom } from './door-room.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { useLook } from './use-look.ts';

function FailedScreen() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<RefreshCcw size={32} aria-hidden />}
      title={t('ui.problem')}
      text={t('ui.problemText')}
      action={<Button onPress={() => window.location.reload()}>{t('ui.reload')}</Button>}
    />
  );
}

function Rooms({ services }: { readonly services: StandServices }) {
  const { t } = useTranslation();
  useLook();
  return (
    <UiRoot toasts={services.toasts} newsLabel={t('ui.news')} closeLabel={t('ui.close')}>
      <FailureBoundary fallback={<FailedScreen />}>
        <DoorRoom />
      </FailureBoundary>
    </UiRoot>
  );
}

type Props = { readonly services: StandServices; readonly translator: i18n };

export function App({ services, translator }: Props) {
  return (
    <TranslatorProvider translator={translator}>
      <StandProvider services={services}>
        <ActionsProvider>
          <Rooms services={services} />
        </ActionsProvider>
      </StandProvider>
    </TranslatorProvider>
  );
}
