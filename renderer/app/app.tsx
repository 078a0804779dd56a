/** The whole screen: what goes around everything, and the room a person may be in now. */
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { HostStandScreen } from '#renderer/host-stand/host-stand-screen.tsx';
import { StandProvider, type StandServices } from '#renderer/store/stand-context.tsx';
import { UiRoot } from '#renderer/ui/ui-root.tsx';
import { useLook } from './use-look.ts';

function Rooms({ services }: { readonly services: StandServices }) {
  const { t } = useTranslation();
  useLook();
  return (
    <UiRoot toasts={services.toasts} closeLabel={t('ui.close')}>
      <HostStandScreen />
    </UiRoot>
  );
}

type Props = { readonly services: StandServices; readonly translator: i18n };

export function App({ services, translator }: Props) {
  return (
    <I18nextProvider i18n={translator}>
      <StandProvider services={services}>
        <Rooms services={services} />
      </StandProvider>
    </I18nextProvider>
  );
}
