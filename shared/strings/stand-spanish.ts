// Spanish of the first picture. A language is complete or it does not compile.
import type { StandWords } from './english.ts';
import { announcements } from './es/announcements.ts';
import { conflicts } from './es/conflicts.ts';
import { drag } from './es/drag.ts';
import { floor } from './es/floor.ts';
import { gestures } from './es/gestures.ts';
import { keyReasons } from './es/key-reasons.ts';
import { lock } from './es/lock.ts';
import { ops } from './es/ops.ts';
import { parties } from './es/parties.ts';
import { practice } from './es/practice.ts';
import { quotes } from './es/quotes.ts';
import { roles } from './es/roles.ts';
import { servers } from './es/servers.ts';
import { stand } from './es/stand.ts';
import { sync } from './es/sync.ts';
import { tables } from './es/tables.ts';
import { ui } from './es/ui.ts';
import { waitlist } from './es/waitlist.ts';
import type { Translation } from './translation.ts';

export const standSpanish: Translation<StandWords> = {
  announcements,
  conflicts,
  drag,
  floor,
  gestures,
  keyReasons,
  lock,
  ops,
  parties,
  practice,
  quotes,
  roles,
  servers,
  stand,
  sync,
  tables,
  ui,
  waitlist,
};
