/** Puts the dashboard on the page. */
import '#shared/security/schemas-without-eval.ts';
import '@fontsource-variable/inter';
import { createRoot } from 'react-dom/client';
import { createToasts } from '#renderer/ui/toast.tsx';
import { TranslatorProvider } from '#renderer/ui/translation.tsx';
import { must } from '#shared/must.ts';
import { AttemptsProvider } from './cloud-api/attempts-context.tsx';
import { openCloudApi } from './cloud-api/cloud-api.ts';
import { createConnection } from './cloud-api/connection.ts';
import { ServicesProvider } from './cloud-api/services-context.tsx';
import { Dashboard } from './dashboard.tsx';
import { followLook } from './look/follow-look.ts';
import { createLook } from './look/look.ts';
import { AddressProvider } from './routing/address-context.tsx';
import { openBrowserAddress } from './routing/browser-address.ts';
import { startI18n } from './start-i18n.ts';
import { askBeforeUnload, createUnsaved } from './unsaved/unsaved.ts';

const look = createLook(window.localStorage, navigator.language);
const translator = await startI18n(look.getState().language);
followLook(look, translator, document.documentElement);
const connection = createConnection();
const unsaved = createUnsaved();
askBeforeUnload(window, unsaved);
const services = { api: openCloudApi(connection), connection, look, toasts: createToasts(), unsaved };

createRoot(must(document.getElementById('root'), 'a place for the page')).render(
  <TranslatorProvider translator={translator}>
    <ServicesProvider services={services}>
      <AddressProvider address={openBrowserAddress(window, unsaved)}>
        <AttemptsProvider>
          <Dashboard />
        </AttemptsProvider>
      </AddressProvider>
    </ServicesProvider>
  </TranslatorProvider>,
);
