// Every migration there ever was, oldest first. A new one goes to the end.
import { station } from './0001-station.ts';
import { log } from './0002-log.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [station, log];

export const supportedVersion = migrations.length;
