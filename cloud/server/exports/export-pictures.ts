// The photos and the logo of a tenant, put into its export one after the other: no more than one is in memory.
import { sql } from 'kysely';
import { judgePicture } from '#shared/pictures/picture.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { FileStore } from '../files/file-store.ts';
import type { ZipWriter } from './zip-file.ts';

/** What lies in the zip, by its key. */
export type ExportedPictures = ReadonlyMap<string, string>;

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

async function keysOf({ trx, tenantId }: TenantTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly key: string }>`
    select file_key as key from photo where tenant_id = ${tenantId}
    union select logo_key from tenant where id = ${tenantId} and logo_key is not null
    order by key`.execute(trx);
  return rows.map(({ key }) => key);
}

/** One that was taken away meanwhile is in neither. */
export async function addPictures(
  tenant: TenantTransaction,
  files: FileStore,
  zip: ZipWriter,
): Promise<ExportedPictures> {
  const added = new Map<string, string>();
  for (const key of await keysOf(tenant)) {
    const bytes = await files.get(key);
    const judged = bytes === null ? null : judgePicture(bytes);
    if (bytes === null || !judged?.ok) continue;
    const name = `media/${key}.${endings[judged.value.mediaType]}`;
    await zip.addAsIs(name, bytes);
    added.set(key, name);
  }
  return added;
}
