// The photos and the logo of a tenant, put into its export one after the other: no more than one is in memory.
import { judgePicture } from '#shared/pictures/picture.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { FileStore } from '../files/file-store.ts';
import { pictureKeysOf } from '../files/picture-keys.ts';
import type { ZipWriter } from './zip-file.ts';

/** What lies in the zip, by its key. */
export type ExportedPictures = ReadonlyMap<string, string>;

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** One that was taken away meanwhile is in neither; without a store none is there. */
export async function addPictures(
  { trx, tenantId }: TenantTransaction,
  files: FileStore | undefined,
  zip: ZipWriter,
): Promise<ExportedPictures> {
  const added = new Map<string, string>();
  if (files === undefined) return added;
  for (const key of await pictureKeysOf(trx, tenantId)) {
    const bytes = await files.get(key);
    const judged = bytes === null ? null : judgePicture(bytes);
    if (bytes === null || !judged?.ok) continue;
    const name = `media/${key}.${endings[judged.value.mediaType]}`;
    await zip.addAsIs(name, bytes);
    added.set(key, name);
  }
  return added;
}
