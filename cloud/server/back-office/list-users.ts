// The people who sign in, of all tenants, as operators find them: by address, name, state, and where they work.
import { sql } from 'kysely';
import type { Role } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import type { Cloud } from '../cloud.ts';
import { folded, likeOf } from '../database/like-of.ts';
import { acrossTenants } from '../database/tenant-transaction.ts';

const MOST = 200;

export interface ListedUser {
  readonly id: string;
  readonly email: string | null;
  readonly username: string | null;
  readonly name: string;
  readonly state: StaffState;
  readonly lastSignedInAt: number | null;
  readonly tenants: readonly string[];
}

export interface UserSearch {
  readonly search: string;
  readonly state: StaffState | null;
}

const fullName = sql<string>`trim(first_name || ' ' || last_name)`;

export const listUsers = (
  { database }: Cloud,
  { search, state }: UserSearch,
): Promise<readonly ListedUser[]> =>
  acrossTenants(database.kysely, async (trx) => {
    const like = likeOf(search);
    const { rows } = await sql<ListedUser>`
      select account.id, email, username, ${fullName} as name, account.state,
        last_signed_in_at as "lastSignedInAt",
        coalesce((select json_agg(tenant.name order by tenant.name)
          from membership join tenant on tenant.id = tenant_id where account_id = account.id), '[]') as tenants
      from account
      where (${state}::text is null or account.state = ${state})
        and (${folded('email')} like ${like} or ${folded('username')} like ${like}
          or ${folded(fullName)} like ${like} or ${folded('preferred_name')} like ${like}
          or exists (select from staff where account_id = account.id and ${folded('staff.name')} like ${like})
          or exists (select from membership join tenant on tenant.id = tenant_id
            where account_id = account.id and ${folded('tenant.name')} like ${like}))
      order by account.created_at desc, account.id limit ${MOST}`.execute(trx);
    return rows;
  });

export interface Membership {
  readonly tenantId: string;
  readonly tenant: string;
  readonly restaurant: string;
  readonly name: string;
  readonly role: Role;
  readonly state: StaffState;
}

/** What they did and what was done to them stands in the audit trail, which is asked for beside this. */
export const showUser = ({ database }: Cloud, accountId: string) =>
  acrossTenants(database.kysely, async (trx) => {
    const account = await trx
      .selectFrom('account')
      .select(['id', 'email', 'username', 'state', 'language', 'created_at as createdAt'])
      .select([fullName.as('name'), 'email_verified_at as verifiedAt', 'last_signed_in_at as lastSignedInAt'])
      .where('id', '=', accountId)
      .executeTakeFirst();
    const memberships: readonly Membership[] = await trx
      .selectFrom('staff')
      .innerJoin('tenant', 'tenant.id', 'staff.tenant_id')
      .innerJoin('restaurant', 'restaurant.id', 'staff.restaurant_id')
      .select(['staff.tenant_id as tenantId', 'tenant.name as tenant', 'restaurant.name as restaurant'])
      .select(['staff.name', 'staff.role', 'staff.state'])
      .where('staff.account_id', '=', accountId)
      .orderBy('tenant.name')
      .orderBy('restaurant.name')
      .execute();
    return account && { ...account, memberships };
  });
