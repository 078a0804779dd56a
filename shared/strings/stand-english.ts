// English of the first picture: the stand, what stands before it, and what may come up on it at any moment.
import { announcements } from './en/announcements.ts';
import { conflicts } from './en/conflicts.ts';
import { drag } from './en/drag.ts';
import { floor } from './en/floor.ts';
import { gestures } from './en/gestures.ts';
import { keyReasons } from './en/key-reasons.ts';
import { lock } from './en/lock.ts';
import { ops } from './en/ops.ts';
import { parties } from './en/parties.ts';
import { practice } from './en/practice.ts';
import { quotes } from './en/quotes.ts';
import { roles } from './en/roles.ts';
import { servers } from './en/servers.ts';
import { stand } from './en/stand.ts';
import { sync } from './en/sync.ts';
import { tables } from './en/tables.ts';
import { ui } from './en/ui.ts';
import { waitlist } from './en/waitlist.ts';

export const standEnglish = {
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
} as const;
