// The code of an invitation: it works once, for three days, and is kept as its hash. A new one makes the old one useless.
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import { hashSecret, newToken } from '../secret.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

export const INVITATION_MS = 72 * 60 * 60 * 1000;

export async function issueCode(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  { globals, tenantId }: TenantTransaction,
  invitationId: string,
): Promise<string> {
  const code = newToken(cloud.random);
  await forgetCodes(globals, invitationId);
  await globals
    .insertInto('invitation_code')
    .values({
      code_hash: hashSecret(code),
      tenant_id: tenantId,
      invitation_id: invitationId,
      expires_at: cloud.clock() + INVITATION_MS,
    })
    .execute();
  return code;
}

export async function forgetCodes(trx: SystemTransaction, invitationId: string): Promise<void> {
  await trx.deleteFrom('invitation_code').where('invitation_id', '=', invitationId).execute();
}

interface Place {
  readonly tenantId: TenantId;
  readonly invitationId: string;
}

export async function placeOfCode(
  { clock }: Pick<Cloud, 'clock'>,
  trx: SystemTransaction,
  code: string,
): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('invitation_code')
    .select(['tenant_id', 'invitation_id'])
    .where('code_hash', '=', hashSecret(code))
    .where('expires_at', '>', clock())
    .executeTakeFirst();
  return row && { tenantId: tenantIdOf(row.tenant_id), invitationId: row.invitation_id };
}
