/** The whole page: what stands at the address, for whoever is there. */
import { Suspense } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { UiRoot } from '#renderer/ui/ui-root.tsx';
import { findPage } from '#shared/pages/page-paths.ts';
import { OfficeFrame } from './back-office/office-frame.tsx';
import { OfficeGate } from './back-office/office-gate.tsx';
import { useServices } from './cloud-api/services-context.tsx';
import { Frame } from './frame/frame.tsx';
import { NotFoundScreen } from './frame/not-found-screen.tsx';
import { ShownPage } from './frame/shown-page.tsx';
import { pages } from './pages.ts';
import { usePlace } from './routing/address-context.tsx';
import { AccountGate } from './signed-in/account-gate.tsx';
import { LeaveQuestion } from './unsaved/leave-question.tsx';

function Room() {
  const found = findPage(usePlace().path);
  if (found === null) return <NotFoundScreen />;
  const { audience, content: Content } = pages[found.path];
  if (audience === 'anyone') {
    return (
      <Suspense>
        <Content key={found.path} />
      </Suspense>
    );
  }
  if (audience === 'operator') {
    return (
      <OfficeGate>
        <OfficeFrame>
          <Suspense>
            <Content key={found.path} />
          </Suspense>
        </OfficeFrame>
      </OfficeGate>
    );
  }
  return (
    <AccountGate>
      <Frame>
        <ShownPage path={found.path} />
      </Frame>
    </AccountGate>
  );
}

export function Dashboard() {
  const { t } = useTranslation();
  const { toasts } = useServices();
  return (
    <UiRoot toasts={toasts} newsLabel={t('ui.news')} closeLabel={t('ui.close')}>
      <Room />
      <LeaveQuestion />
    </UiRoot>
  );
}
