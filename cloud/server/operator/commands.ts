// Every command an operator has, in the order they are listed.

import { restoredCommand } from './announce-restore.ts';
import { auditHeads, auditVerify } from './audit-commands.ts';
import { eraseGuestCommand } from './erase-guest.ts';
import { migrateCommand } from './migrate-command.ts';
import type { OperatorCommand } from './operator-command.ts';

export const operatorCommands: readonly OperatorCommand[] = [
  migrateCommand,
  restoredCommand,
  eraseGuestCommand,
  auditVerify,
  auditHeads,
];
