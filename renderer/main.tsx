/** Where a screen begins: it finds its station, shows its token once, and puts the host stand on the page. */
import '#shared/security/schemas-without-eval.ts';
import '@fontsource-variable/inter/wght.css';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/must.ts';
import { App } from './app/app.tsx';
import { keepPageInHistory } from './app/keep-page-in-history.ts';
import { createPreferences } from './app/preferences.ts';
import { startStand } from './app/start-stand.ts';
import { browserLinks } from './connection/browser-links.ts';
import { desktopLinks } from './connection/desktop-links.ts';
import { takeScreenToken } from './connection/screen-token.ts';
import { createTrpcStation } from './connection/trpc-station.ts';
import { fetchStandParts } from './host-stand/stand-parts.ts';
import { fetchListParts } from './host-stand/waitlist/list-parts.ts';
import { startI18n } from './i18n/start-i18n.ts';

const preferences = createPreferences(window.localStorage, window.navigator.language);
const words = startI18n(preferences.getState().language);
void fetchStandParts();
void fetchListParts();
const links = desktopLinks(window);
const station = createTrpcStation({ links: links ?? browserLinks() });
const token = takeScreenToken(window);
const paired = token === null ? null : station.pair(token);
const translator = await words;
const { services, begin } = startStand({ page: window, station, preferences, t: translator.t });
if (links === null) keepPageInHistory(services.view, window);

createRoot(must(document.getElementById('root'), 'the page has a root')).render(
  <App services={services} translator={translator} />,
);

await paired;
await begin();
