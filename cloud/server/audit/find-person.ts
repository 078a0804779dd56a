// A person of an audit trail by all the ids entries know them by: who acts is an account, what is done to somebody is done to
// their place on a staff, of which they may have several. It is asked of the staff, so that it also finds old entries.
import type { Transaction } from 'kysely';
import { uuid } from '#shared/ids/uuid.ts';
import type { Schema } from '../database/schema.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';

type Reader = Transaction<Pick<Schema, 'staff'>>;

/** `id`: of the account, or of a place on a staff. */
export async function findPerson(
  trx: Reader,
  { id, tenantId }: { readonly id: string; readonly tenantId: string | null },
): Promise<readonly string[]> {
  if (!uuid.safeParse(id).success) return [id];
  const all = trx.selectFrom('staff').select(['id', 'account_id as accountId']);
  const staff = tenantId === null ? all : all.where('tenant_id', '=', tenantId);
  const own = await staff.where(({ eb, or }) => or([eb('id', '=', id), eb('account_id', '=', id)])).execute();
  const accounts = own.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  const places = accounts.length === 0 ? own : await staff.where('account_id', 'in', accounts).execute();
  return [...new Set([id, ...accounts, ...places.map((place) => place.id)])];
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** What they sign in with; null: they work at the stand only. */
  readonly signInName: string | null;
  /** Of the place they were given last. */
  readonly restaurant: string;
}

/** Everybody who is or was on a staff of the tenant, each once. */
export async function listPeople({
  trx,
  tenantId,
}: Pick<TenantTransaction, 'trx' | 'tenantId'>): Promise<readonly KnownPerson[]> {
  const rows = await trx
    .selectFrom('staff')
    .innerJoin('restaurant', 'restaurant.id', 'staff.restaurant_id')
    .leftJoin('account', 'account.id', 'staff.account_id')
    .select([
      'restaurant.name as restaurant',
      'staff.id',
      'staff.name',
      'staff.account_id as accountId',
      'account.email',
      'account.username',
    ])
    .where('staff.tenant_id', '=', tenantId)
    .orderBy('staff.created_at')
    .orderBy('staff.id')
    .execute();
  const people = rows.map(({ id, name, accountId, email, username, restaurant }) => ({
    ...{ id: accountId ?? id, name, signInName: email ?? username, restaurant },
  }));
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
