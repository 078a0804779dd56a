// Every command an operator has, in the order they are listed.

import type { AdminCommand } from './admin-command.ts';
import { restoredCommand } from './announce-restore.ts';
import { auditHeads, auditVerify } from './audit-commands.ts';
import { backupCommand } from './backup.ts';
import { eraseGuestCommand } from './erase-guest.ts';
import { eraseTenantCommand } from './erase-tenant.ts';
import { exportTenantCommand } from './export-tenant.ts';
import { healthCommand } from './health-command.ts';
import { inviteOperatorCommand } from './invite-operator-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { restoreCommand } from './restore.ts';

export const adminCommands: readonly AdminCommand[] = [
  migrateCommand,
  healthCommand,
  inviteOperatorCommand,
  backupCommand,
  restoreCommand,
  restoredCommand,
  exportTenantCommand,
  eraseTenantCommand,
  eraseGuestCommand,
  auditVerify,
  auditHeads,
];
