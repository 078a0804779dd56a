// Takes another address for an account, by the link that was sent there. The old address is told, every link sent to it is
// void, and every browser but the one that opened the link is signed out.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { sqlStateOf } from '../database/database-error.ts';
import { type TenantTransaction, tryWithTenant, withoutTenant } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import type { Visitor } from '../rates/visitor.ts';
import type { Refusal } from '../refusal.ts';
import { findLink, useLink } from './account-link.ts';
import { homeTenantOf } from './home-tenant.ts';

const UNIQUE_VIOLATION = '23505';
const page = 'change-email';

interface Opened {
  readonly token: string;
  readonly asked: Asked & { readonly visitor: Visitor };
}

export async function confirmEmail(cloud: Cloud, opened: Opened): Promise<Result<null, Refusal>> {
  const { kysely } = cloud.database;
  const tenantId = await withoutTenant(kysely, async (trx) => {
    const link = await findLink(cloud, trx, { token: opened.token, page });
    return link && homeTenantOf(trx, link.accountId);
  });
  if (tenantId === undefined) return failed({ kind: 'link-unknown' });
  try {
    return await tryWithTenant(kysely, tenantId, (tenant) => takeAddress(cloud, tenant, opened));
  } catch (error) {
    // Somebody opened an account with it while the letter was under way. Who reads its mail may know.
    if (sqlStateOf(error) === UNIQUE_VIOLATION) return failed({ kind: 'email-taken' });
    throw error;
  }
}

async function takeAddress(
  cloud: Cloud,
  tenant: TenantTransaction,
  { token, asked }: Opened,
): Promise<Result<null, Refusal>> {
  const { globals } = tenant;
  const link = await useLink(cloud, globals, { token, page });
  if (!link) return failed({ kind: 'link-unknown' });
  const { accountId, email } = link;
  const former = await globals
    .selectFrom('account')
    .select(['email', 'language'])
    .where('id', '=', accountId)
    .where('state', '=', 'active')
    .forUpdate()
    .executeTakeFirst();
  if (!former) return failed({ kind: 'link-unknown' });
  await globals
    .updateTable('account')
    .set({ email, email_verified_at: cloud.clock() })
    .where('id', '=', accountId)
    .execute();
  await endElsewhere(tenant, accountId, asked.visitor);
  const unused = globals.deleteFrom('account_link').where('used_at', 'is', null);
  await unused.where('account_id', '=', accountId).execute();
  if (former.email !== null) {
    const { language } = former;
    await postMail(cloud, globals, { to: former.email, language, letter: { kind: 'email-changed' } });
  }
  const target = { kind: 'account', id: accountId };
  const [before, after] = [{ email: former.email }, { email }];
  const change = { action: 'accounts.confirmEmail', target, before, after };
  await recordChange(cloud, tenant, { origin: originOf(asked, { kind: 'staff', id: accountId }), change });
  return ok(null);
}

async function endElsewhere(
  { globals }: TenantTransaction,
  accountId: string,
  visitor: Visitor,
): Promise<void> {
  const here = visitor.kind === 'person' ? visitor.session.tokenHash : '';
  await globals
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('token_hash', '!=', here)
    .execute();
}
