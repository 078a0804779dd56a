// The picture of a person, which colleagues see beside their name: one comes in place of the other, or is taken away.
import type { Picture } from '#shared/pictures/picture.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import type { Session } from './session.ts';

interface Change {
  /** Null: none. */
  readonly picture: { readonly key: string; readonly about: Picture & { readonly bytes: number } } | null;
  readonly asked: Asked;
}

/** The key of the picture that was there, which nothing names any more. */
export function setOwnPicture(
  cloud: Cloud,
  { accountId, tenantId }: Session,
  { picture, asked }: Change,
): Promise<string | null> {
  return withTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    const { picture_key: former } = await globals
      .selectFrom('account')
      .select('picture_key')
      .where('id', '=', accountId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const key = picture?.key ?? null;
    await globals.updateTable('account').set({ picture_key: key }).where('id', '=', accountId).execute();
    const target = { kind: 'account', id: accountId };
    const change =
      picture === null
        ? { action: 'accounts.removePicture', target }
        : { action: 'accounts.setPicture', target, after: { ...picture.about } };
    await recordChange(cloud, tenant, { origin: originOf(asked, { kind: 'staff', id: accountId }), change });
    return former;
  });
}
