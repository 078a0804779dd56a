// Gives a tenant what is kept about it: one zip with each table as JSON and as CSV, of one moment.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { recordChange } from '../audit/record-change.ts';
import { CannotStart } from '../cannot-start.ts';
import { withTenant, withTenantSnapshot } from '../database/tenant-transaction.ts';
import { byCommand } from './by-command.ts';
import { exportedTables } from './export-rows.ts';
import { findTenant } from './find-tenant.ts';
import { operatorCommand } from './operator-command.ts';
import { csvPieces, jsonPieces } from './table-text.ts';
import { writeZip } from './zip-file.ts';

export const exportTenantCommand = operatorCommand({
  words: 'tenant export',
  takes: '--tenant SLUG --to FILE.zip',
  options: { tenant: z.string(), to: z.string().min(1) },
  run: ({ clock, withDatabase }, { tenant: slug, to }) =>
    withDatabase(async (database) => {
      if (existsSync(to)) throw new CannotStart(`${to} is there already. Choose another name.`);
      const { tenantId } = await findTenant(database, slug);
      const part = `${to}.part`;
      rmSync(part, { force: true });
      try {
        const zip = writeZip(part);
        await withTenantSnapshot(database.kysely, tenantId, async (tenant) => {
          for (const { name, columns, rows } of await exportedTables(tenant)) {
            await zip.add(`${name}.json`, jsonPieces(rows()));
            await zip.add(`${name}.csv`, csvPieces(columns, rows()));
          }
        });
        await zip.end();
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
