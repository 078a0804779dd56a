// Gives a tenant what is kept about it: one zip with its pictures, and each table as JSON and as CSV, of one moment.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { byCommand } from '../audit/by-command.ts';
import { recordChange } from '../audit/record-change.ts';
import { CannotStart } from '../cannot-start.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { writeExport } from '../exports/write-export.ts';
import { wordingOf } from '../refusal.ts';
import { adminCommand } from './admin-command.ts';
import { findTenant } from './find-tenant.ts';

export const exportTenantCommand = adminCommand({
  words: 'tenant export',
  takes: '--tenant SLUG --to FILE.zip',
  options: { tenant: z.string(), to: z.string().min(1) },
  run: ({ clock, files, withDatabase }, { tenant: slug, to }) =>
    withDatabase(async (database) => {
      if (existsSync(to)) throw new CannotStart(`${to} is there already. Choose another name.`);
      const { tenantId } = await findTenant(database, slug);
      const part = `${to}.part`;
      rmSync(part, { force: true });
      try {
        const written = await writeExport({ kysely: database.kysely, files }, { tenantId, to: part });
        if (!written.ok) throw new CannotStart(wordingOf(written.reason).words);
        renameSync(part, to);
      } finally {
        rmSync(part, { force: true });
      }
      await withTenant(database.kysely, tenantId, (tenant) =>
        recordChange({ clock }, tenant, {
          origin: byCommand,
          change: { action: 'tenant.export', target: { kind: 'tenant', id: tenantId } },
        }),
      );
      return `What is kept of ${slug} is in ${to}.`;
    }),
});
