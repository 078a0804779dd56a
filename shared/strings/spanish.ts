// Spanish, feature by feature. A language is complete or it does not compile.
import type { Words } from './english.ts';
import { activity } from './es/activity.ts';
import { commands } from './es/commands.ts';
import { conflicts } from './es/conflicts.ts';
import { dashboard } from './es/dashboard.ts';
import { drag } from './es/drag.ts';
import { firstRun } from './es/first-run.ts';
import { floor } from './es/floor.ts';
import { floorEditor } from './es/floor-editor.ts';
import { gestures } from './es/gestures.ts';
import { lock } from './es/lock.ts';
import { mail } from './es/mail.ts';
import { ops } from './es/ops.ts';
import { paper } from './es/paper.ts';
import { parties } from './es/parties.ts';
import { practice } from './es/practice.ts';
import { quotes } from './es/quotes.ts';
import { replay } from './es/replay.ts';
import { roles } from './es/roles.ts';
import { scores } from './es/scores.ts';
import { servers } from './es/servers.ts';
import { settings } from './es/settings.ts';
import { stand } from './es/stand.ts';
import { sync } from './es/sync.ts';
import { tables } from './es/tables.ts';
import { ui } from './es/ui.ts';
import { waitlist } from './es/waitlist.ts';
import type { Translation } from './translation.ts';

export const spanish: Translation<Words> = {
  activity,
  commands,
  conflicts,
  firstRun,
  dashboard,
  drag,
  floorEditor,
  floor,
  gestures,
  lock,
  mail,
  ops,
  paper,
  parties,
  practice,
  quotes,
  replay,
  scores,
  roles,
  servers,
  settings,
  stand,
  sync,
  tables,
  ui,
  waitlist,
};
