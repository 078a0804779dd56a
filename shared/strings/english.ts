// English, feature by feature: the language every other is measured by.
import { activity } from './en/activity.ts';
import { commands } from './en/commands.ts';
import { conflicts } from './en/conflicts.ts';
import { dashboard } from './en/dashboard.ts';
import { drag } from './en/drag.ts';
import { firstRun } from './en/first-run.ts';
import { floor } from './en/floor.ts';
import { floorEditor } from './en/floor-editor.ts';
import { gestures } from './en/gestures.ts';
import { lock } from './en/lock.ts';
import { mail } from './en/mail.ts';
import { ops } from './en/ops.ts';
import { paper } from './en/paper.ts';
import { parties } from './en/parties.ts';
import { practice } from './en/practice.ts';
import { quotes } from './en/quotes.ts';
import { replay } from './en/replay.ts';
import { roles } from './en/roles.ts';
import { scores } from './en/scores.ts';
import { servers } from './en/servers.ts';
import { settings } from './en/settings.ts';
import { stand } from './en/stand.ts';
import { sync } from './en/sync.ts';
import { tables } from './en/tables.ts';
import { ui } from './en/ui.ts';
import { waitlist } from './en/waitlist.ts';

export const english = {
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
} as const;

export type Words = typeof english;
