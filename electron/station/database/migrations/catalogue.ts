// Every migration there ever was, oldest first. A new one goes to the end.
import { station } from './0001-station.ts';
import { log } from './0002-log.ts';
import { quickConflicts } from './0003-quick-conflicts.ts';
import { guestPhone } from './0004-guest-phone.ts';
import { floor } from './0005-floor.ts';
import { search } from './0006-search.ts';
import { quotes } from './0007-quotes.ts';
import { activity } from './0008-activity.ts';
import { rights } from './0009-rights.ts';
import { calledTo } from './0010-called-to.ts';
import { gesture } from './0011-gesture.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  station,
  log,
  quickConflicts,
  guestPhone,
  floor,
  search,
  quotes,
  activity,
  rights,
  calledTo,
  gesture,
];

export const supportedVersion = migrations.length;
