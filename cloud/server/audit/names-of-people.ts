// What people behind ids are called now, as far as they are still known.
import type { SystemTransaction } from '../database/tenant-transaction.ts';

export interface PeopleIds {
  readonly accounts: readonly string[];
  readonly operators: readonly string[];
}

const isId = (id: string): boolean => /^[0-9a-f-]{36}$/.test(id);

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids.filter(isId))];

export async function namesOfPeople(
  trx: SystemTransaction,
  ids: PeopleIds,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const accounts = distinct(ids.accounts);
  if (accounts.length > 0) {
    const rows = await trx
      .selectFrom('account')
      .select(['id', 'email', 'username'])
      .where('id', 'in', accounts)
      .execute();
    for (const { id, email, username } of rows) names.set(id, email ?? username ?? id);
  }
  const operators = distinct(ids.operators);
  if (operators.length > 0) {
    const rows = await trx
      .selectFrom('operator')
      .select(['id', 'name'])
      .where('id', 'in', operators)
      .execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}
