// Every step of the schema in order. Numbers below 100 are tenancy and accounts, from 100 on the log and its entities;
// a new step goes at the end of its range and is applied wherever its number is missing.
import type { Migration } from './migration.ts';
import { tenancy } from './migrations/0001-tenancy.ts';
import { audit } from './migrations/0002-audit.ts';
import { accounts } from './migrations/0003-accounts.ts';
import { restaurants } from './migrations/0004-restaurants.ts';
import { platformMigration } from './migrations/0005-platform.ts';
import { knownDevices } from './migrations/0006-known-devices.ts';
import { office } from './migrations/0008-office.ts';
import { keptCodes } from './migrations/0009-kept-codes.ts';
import { attemptKey } from './migrations/0010-attempt-key.ts';
import { planRequests } from './migrations/0011-plan-requests.ts';
import { letterOfInvitation } from './migrations/0012-letter-of-invitation.ts';
import { logMigration } from './migrations/0100-log.ts';
import { fadingMigration } from './migrations/0101-fading.ts';
import { floorMigration } from './migrations/0102-floor.ts';
import { figuresMigration } from './migrations/0109-figures.ts';
import { calledToMigration } from './migrations/0110-called-to.ts';

export const migrations: readonly Migration[] = [
  tenancy,
  audit,
  accounts,
  restaurants,
  platformMigration,
  knownDevices,
  office,
  keptCodes,
  attemptKey,
  planRequests,
  letterOfInvitation,
  logMigration,
  fadingMigration,
  floorMigration,
  figuresMigration,
  calledToMigration,
];
