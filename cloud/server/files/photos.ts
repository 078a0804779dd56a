// The photos of a restaurant: what each shows in words, and which is the primary one, which there always is.
import { sql } from 'kysely';
import type { Picture } from '#shared/pictures/picture.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from '../staff/act-in-restaurant.ts';
import { beginStaffChange } from '../staff/staff-directory.ts';

const MOST_PHOTOS = 20;

interface NewPhoto extends Picture {
  readonly restaurantId: string;
  readonly key: string;
  readonly altText: string;
  readonly bytes: number;
}

export interface ListedPhoto {
  readonly id: string;
  readonly key: string;
  readonly altText: string;
  readonly isPrimary: boolean;
}

/** The primary one first, then as they came. */
export function listPhotos(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<readonly ListedPhoto[]> {
  return trx
    .selectFrom('photo')
    .select(['id', 'file_key as key', 'alt_text as altText', 'is_primary as isPrimary'])
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .orderBy('is_primary', 'desc')
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

export async function addPhoto(
  cloud: Cloud,
  tenant: TenantTransaction,
  { photo, acting }: { readonly photo: NewPhoto; readonly acting: ActingStaff },
): Promise<Result<string, Refusal>> {
  const { restaurantId, key, mediaType, width, height, altText, bytes } = photo;
  await beginStaffChange(tenant, restaurantId);
  const there = await listPhotos(tenant, restaurantId);
  if (there.length >= MOST_PHOTOS) return failed({ kind: 'too-many-photos', limit: MOST_PHOTOS });
  const id = newId(cloud);
  await tenant.trx
    .insertInto('photo')
    .values({
      tenant_id: tenant.tenantId,
      id,
      restaurant_id: restaurantId,
      file_key: key,
      media_type: mediaType,
      bytes,
      width,
      height,
      alt_text: altText,
      is_primary: there.length === 0,
      added_by: acting.accountId,
      added_at: cloud.clock(),
    })
    .execute();
  await acting.record({
    action: 'restaurants.addPhoto',
    target: { kind: 'photo', id },
    after: { restaurantId, mediaType, width, height, altText, bytes },
  });
  return ok(id);
}

interface Target {
  readonly restaurantId: string;
  readonly photoId: string;
  readonly acting: ActingStaff;
}

export async function setPrimaryPhoto(
  tenant: TenantTransaction,
  { restaurantId, photoId, acting }: Target,
): Promise<Result<null, Refusal>> {
  await beginStaffChange(tenant, restaurantId);
  const photos = await listPhotos(tenant, restaurantId);
  if (!photos.some(({ id }) => id === photoId)) return failed({ kind: 'not-found' });
  await tenant.trx
    .updateTable('photo')
    .set({ is_primary: sql<boolean>`id = ${photoId}` })
    .where('tenant_id', '=', tenant.tenantId)
    .where('restaurant_id', '=', restaurantId)
    .execute();
  await acting.record({
    action: 'restaurants.setPrimaryPhoto',
    target: { kind: 'photo', id: photoId },
    before: { primary: photos.find(({ isPrimary }) => isPrimary)?.id ?? null },
    after: { primary: photoId },
  });
  return ok(null);
}

/** The key of the file that nothing names any more. */
export async function removePhoto(
  tenant: TenantTransaction,
  { restaurantId, photoId, acting }: Target,
): Promise<Result<string, Refusal>> {
  const { trx, tenantId } = tenant;
  await beginStaffChange(tenant, restaurantId);
  const photo = (await listPhotos(tenant, restaurantId)).find(({ id }) => id === photoId);
  if (photo === undefined) return failed({ kind: 'not-found' });
  await trx.deleteFrom('photo').where('tenant_id', '=', tenantId).where('id', '=', photoId).execute();
  const [next] = await listPhotos(tenant, restaurantId);
  if (photo.isPrimary && next !== undefined) {
    await trx
      .updateTable('photo')
      .set({ is_primary: true })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', next.id)
      .execute();
  }
  await acting.record({
    action: 'restaurants.removePhoto',
    target: { kind: 'photo', id: photoId },
    before: { restaurantId, altText: photo.altText },
  });
  return ok(photo.key);
}
