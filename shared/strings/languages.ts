// Every language of the product, feature by feature. A language is complete or it does not compile.
import { activity as activityEn } from './en/activity.ts';
import { conflicts as conflictsEn } from './en/conflicts.ts';
import { dashboard as dashboardEn } from './en/dashboard.ts';
import { drag as dragEn } from './en/drag.ts';
import { firstRun as firstRunEn } from './en/first-run.ts';
import { floor as floorEn } from './en/floor.ts';
import { floorEditor as floorEditorEn } from './en/floor-editor.ts';
import { gestures as gesturesEn } from './en/gestures.ts';
import { lock as lockEn } from './en/lock.ts';
import { ops as opsEn } from './en/ops.ts';
import { paper as paperEn } from './en/paper.ts';
import { parties as partiesEn } from './en/parties.ts';
import { quotes as quotesEn } from './en/quotes.ts';
import { replay as replayEn } from './en/replay.ts';
import { roles as rolesEn } from './en/roles.ts';
import { scores as scoresEn } from './en/scores.ts';
import { servers as serversEn } from './en/servers.ts';
import { settings as settingsEn } from './en/settings.ts';
import { stand as standEn } from './en/stand.ts';
import { sync as syncEn } from './en/sync.ts';
import { tables as tablesEn } from './en/tables.ts';
import { ui as uiEn } from './en/ui.ts';
import { waitlist as waitlistEn } from './en/waitlist.ts';
import { activity as activityEs } from './es/activity.ts';
import { conflicts as conflictsEs } from './es/conflicts.ts';
import { dashboard as dashboardEs } from './es/dashboard.ts';
import { drag as dragEs } from './es/drag.ts';
import { firstRun as firstRunEs } from './es/first-run.ts';
import { floor as floorEs } from './es/floor.ts';
import { floorEditor as floorEditorEs } from './es/floor-editor.ts';
import { gestures as gesturesEs } from './es/gestures.ts';
import { lock as lockEs } from './es/lock.ts';
import { ops as opsEs } from './es/ops.ts';
import { paper as paperEs } from './es/paper.ts';
import { parties as partiesEs } from './es/parties.ts';
import { quotes as quotesEs } from './es/quotes.ts';
import { replay as replayEs } from './es/replay.ts';
import { roles as rolesEs } from './es/roles.ts';
import { scores as scoresEs } from './es/scores.ts';
import { servers as serversEs } from './es/servers.ts';
import { settings as settingsEs } from './es/settings.ts';
import { stand as standEs } from './es/stand.ts';
import { sync as syncEs } from './es/sync.ts';
import { tables as tablesEs } from './es/tables.ts';
import { ui as uiEs } from './es/ui.ts';
import { waitlist as waitlistEs } from './es/waitlist.ts';
import type { Translation } from './translation.ts';

const english = {
  activity: activityEn,
  conflicts: conflictsEn,
  firstRun: firstRunEn,
  dashboard: dashboardEn,
  drag: dragEn,
  floorEditor: floorEditorEn,
  floor: floorEn,
  gestures: gesturesEn,
  lock: lockEn,
  ops: opsEn,
  paper: paperEn,
  parties: partiesEn,
  quotes: quotesEn,
  replay: replayEn,
  scores: scoresEn,
  roles: rolesEn,
  servers: serversEn,
  settings: settingsEn,
  stand: standEn,
  sync: syncEn,
  tables: tablesEn,
  ui: uiEn,
  waitlist: waitlistEn,
} as const;

export type Words = typeof english;

const spanish: Translation<Words> = {
  activity: activityEs,
  conflicts: conflictsEs,
  firstRun: firstRunEs,
  dashboard: dashboardEs,
  drag: dragEs,
  floorEditor: floorEditorEs,
  floor: floorEs,
  gestures: gesturesEs,
  lock: lockEs,
  ops: opsEs,
  paper: paperEs,
  parties: partiesEs,
  quotes: quotesEs,
  replay: replayEs,
  scores: scoresEs,
  roles: rolesEs,
  servers: serversEs,
  settings: settingsEs,
  stand: standEs,
  sync: syncEs,
  tables: tablesEs,
  ui: uiEs,
  waitlist: waitlistEs,
};

export const languages = { en: english, es: spanish } as const;

export type Language = keyof typeof languages;

/** The name of each language, in that language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** The language a locale such as "es-MX" asks for; English where we do not speak it. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('es') ? 'es' : 'en');
