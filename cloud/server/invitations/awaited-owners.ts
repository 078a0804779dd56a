// Why restaurants have no owner: whoever was invited to be it has not accepted, in time or yet.
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export interface AwaitedOwner {
  readonly invitationId: string;
  readonly restaurantId: string;
  readonly restaurant: string;
  /** As their account says; null: who asks knows the address only. */
  readonly name: string | null;
  readonly email: string;
  readonly sentAt: number;
  readonly expiresAt: number;
  readonly isOver: boolean;
}

interface Asked {
  /** Of one restaurant, else of all of the tenant's. */
  readonly restaurantId?: string;
  /** An operator finds everybody who signs in; nobody else learns who has an address. */
  readonly byOperator: boolean;
}

type Means = Pick<Cloud, 'clock'>;

export async function findAwaitedOwners(
  { clock }: Means,
  { trx, tenantId }: TenantTransaction,
  { restaurantId, byOperator }: Asked,
): Promise<readonly AwaitedOwner[]> {
  const owned = trx
    .selectFrom('staff')
    .select('restaurant_id')
    .where('tenant_id', '=', tenantId)
    .where('role', '=', 'owner')
    .where('state', 'not in', ['inactive', 'archived']);
  const rows = await trx
    .selectFrom('invitation')
    .innerJoin('restaurant', (join) =>
      join
        .onRef('restaurant.tenant_id', '=', 'invitation.tenant_id')
        .onRef('restaurant.id', '=', 'invitation.restaurant_id'),
    )
    .leftJoin('account', 'account.email', 'invitation.email')
    .select(['invitation.id', 'invitation.email', 'invitation.sent_at', 'invitation.expires_at'])
    .select(['restaurant.id as restaurantId', 'restaurant.name as restaurant'])
    .select(['account.first_name', 'account.last_name'])
    .where('invitation.tenant_id', '=', tenantId)
    .where('invitation.role', '=', 'owner')
    .where('invitation.accepted_at', 'is', null)
    .where('invitation.revoked_at', 'is', null)
    .where('invitation.restaurant_id', 'not in', owned)
    .$if(restaurantId !== undefined, (query) => query.where('restaurant.id', '=', restaurantId ?? ''))
    .orderBy('restaurant.name')
    .orderBy('invitation.created_at', 'desc')
    .execute();
  return rows.flatMap(({ email, ...row }) => {
    if (email === null) return [];
    const name = `${row.first_name ?? ''} ${row.last_name ?? ''}`.trim();
    return {
      ...{ invitationId: row.id, restaurantId: row.restaurantId, restaurant: row.restaurant, email },
      name: byOperator && name !== '' ? name : null,
      ...{ sentAt: row.sent_at, expiresAt: row.expires_at, isOver: row.expires_at <= clock() },
    };
  });
}
