/** Puts the owner's dashboard on the page. */
import '#shared/security/schemas-without-eval.ts';
import '@fontsource-variable/inter';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createToasts } from '#renderer/ui/toast.tsx';
import { must } from '#shared/must.ts';
import { AttemptsProvider } from './cloud-api/attempts-context.tsx';
import { openCloudApi } from './cloud-api/cloud-api.ts';
import { ServicesProvider } from './cloud-api/services-context.tsx';
import { Dashboard } from './dashboard.tsx';
import { startI18n } from './start-i18n.ts';

const translator = await startI18n(navigator.language);
const services = { api: openCloudApi(), toasts: createToasts() };
document.documentElement.lang = translator.language;

createRoot(must(document.getElementById('root'), 'a place for the page')).render(
  <I18nextProvider i18n={translator}>
    <ServicesProvider services={services}>
      <AttemptsProvider>
        <Dashboard />
      </AttemptsProvider>
    </ServicesProvider>
  </I18nextProvider>,
);
