// Every migration there ever was, oldest first. A new one goes to the end.
import { station } from './0001-station.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [station];

export const supportedVersion = migrations.length;
