// An operator sends the invitation of an awaited owner again: nobody else can, as long as a restaurant has none.
import { failed, ok, type Result } from '#shared/result.ts';
import { findAwaitedOwners } from '../invitations/awaited-owners.ts';
import { sendOpenAgain } from '../invitations/manage-invitations.ts';
import { changeTenant, type OfficeRequest } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';

interface Wanted {
  readonly tenantId: string;
  readonly invitationId: string;
}

export const sendOwnerAgain = (
  request: OfficeRequest,
  { tenantId, invitationId }: Wanted,
): Promise<Result<null, Refusal>> =>
  changeTenant(request, tenantId, async (tenant, record) => {
    const awaited = await findAwaitedOwners(request.cloud, tenant, { byOperator: true });
    const found = awaited.find((one) => one.invitationId === invitationId);
    if (found === undefined) return failed({ kind: 'not-found' });
    const sent = await sendOpenAgain(request.cloud, tenant, { ...found, record });
    return sent.ok ? ok(null) : sent;
  });
