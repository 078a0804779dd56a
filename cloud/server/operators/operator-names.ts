// What the operators are called, by their ids.
import type { SystemTransaction } from '../database/tenant-transaction.ts';

export async function readOperatorNames(trx: SystemTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await trx.selectFrom('operator').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
