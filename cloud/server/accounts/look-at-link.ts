// What the page of a letter's link says as it opens: whether the link still works, or has done its work. Asking uses
// nothing up.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { hashSecret } from '../secret.ts';
import { findLink, purposesOf, type ShownLink } from './account-link.ts';
import { countLook } from './count-look.ts';

interface OpenedLink extends ShownLink {
  readonly address: string | null;
}

/** Whether it was used, and the address it was sent to is the account's and confirmed: nothing is left to do. */
export async function hasConfirmed(trx: SystemTransaction, { token, page }: ShownLink): Promise<boolean> {
  if (page === 'password') return false;
  const found = await trx
    .selectFrom('account_link as link')
    .innerJoin('account', (join) =>
      join.onRef('account.id', '=', 'link.account_id').onRef('account.email', '=', 'link.email'),
    )
    .select('account.id')
    .where('link.token_hash', '=', hashSecret(token))
    .where('link.purpose', 'in', purposesOf[page])
    .where('link.used_at', 'is not', null)
    .where('account.email_verified_at', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

export async function lookAtLink(
  cloud: Cloud,
  { token, page, address }: OpenedLink,
): Promise<Result<'open' | 'done', Refusal>> {
  const counted = await countLook(cloud, address);
  if (!counted.ok) return counted;
  return withoutTenant(cloud.database.kysely, async (trx) => {
    if (await findLink(cloud, trx, { token, page })) return ok('open');
    return (await hasConfirmed(trx, { token, page })) ? ok('done') : failed({ kind: 'link-unknown' });
  });
}
