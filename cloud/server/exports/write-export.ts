// Writes what is kept about a tenant to one zip: its pictures, and each table as JSON and as CSV, of one moment, with nothing
// that opens a door. One at a time of each tenant, whichever copy of the service is asked.
import { sql } from 'kysely';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Database } from '../database/database.ts';
import { type TenantTransaction, withTenantSnapshot } from '../database/tenant-transaction.ts';
import type { FileStore } from '../files/file-store.ts';
import type { TenantId } from '../tenants/tenant-id.ts';
import { addPictures } from './export-pictures.ts';
import { exportedTables } from './export-rows.ts';
import { csvPieces, jsonPieces } from './table-text.ts';
import { writeZip } from './zip-file.ts';

/** Held until the transaction ends. */
async function isFirst({ trx, tenantId }: TenantTransaction): Promise<boolean> {
  const { rows } = await sql<{ readonly isFirst: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`export ${tenantId}`}, 0)) as "isFirst"`.execute(trx);
  return rows[0]?.isFirst === true;
}

interface Means extends Pick<Database, 'kysely'> {
  /** Without it there are no pictures. */
  readonly files: FileStore | undefined;
}

interface Wanted {
  readonly tenantId: TenantId;
  /** Where nothing is yet. */
  readonly to: string;
}

/** A failed one leaves a part of a file. */
export function writeExport(
  { kysely, files }: Means,
  { tenantId, to }: Wanted,
): Promise<Result<null, { readonly kind: 'export-running' }>> {
  return withTenantSnapshot(kysely, tenantId, async (tenant) => {
    if (!(await isFirst(tenant))) return failed({ kind: 'export-running' });
    const zip = writeZip(to);
    const pictures = await addPictures(tenant, files, zip);
    for (const { name, columns, rows } of await exportedTables(tenant, pictures)) {
      await zip.add(`${name}.json`, jsonPieces(rows()));
      await zip.add(`${name}.csv`, csvPieces(columns, rows()));
    }
    await zip.end();
    return ok(null);
  });
}
