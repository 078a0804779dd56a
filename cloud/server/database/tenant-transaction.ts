// The ways to reach the database. withTenant runs as the runtime role bound to one tenant, so row-level security
// applies; withoutTenant sees only the global tables; acrossTenants reads what operators may see of all of them. Every
// setting ends with the transaction.
import { type Kysely, sql, type Transaction } from 'kysely';
import { failed, type Result } from '#shared/result.ts';
import type { TenantId } from '../tenants/tenant-id.ts';
import type { GlobalTables, OperatorTables, Schema } from './schema.ts';
import { OPERATOR_ROLE, RUNTIME_ROLE } from './tenant-table.ts';

/** Proof that row-level security is on: only what enters a tenant makes one, and queries on tenant tables ask for it. */
export class TenantTransaction {
  readonly tenantId: TenantId;
  readonly #trx: Transaction<Schema>;

  private constructor(tenantId: TenantId, trx: Transaction<Schema>) {
    this.tenantId = tenantId;
    this.#trx = trx;
  }

  get trx(): Transaction<Schema> {
    return this.#trx;
  }

  /** The global tables in the same transaction, for what must commit together. */
  get globals(): SystemTransaction {
    return this.#trx.$pickTables<keyof GlobalTables>();
  }

  static async enter(trx: Transaction<Schema>, tenantId: TenantId): Promise<TenantTransaction> {
    await becomeRuntime(trx, tenantId);
    return new TenantTransaction(tenantId, trx);
  }

  /** In a transaction of the tables' owner, whom the policies bind as well but who may not be allowed to become the role. */
  static async enterAsOwner(trx: Transaction<Schema>, tenantId: TenantId): Promise<TenantTransaction> {
    await sql`select set_config('app.tenant_id', ${tenantId}, true)`.execute(trx);
    return new TenantTransaction(tenantId, trx);
  }
}

export type SystemTransaction = Transaction<GlobalTables>;

// `true` makes each setting local to the transaction: set_config('role', …, true) is SET LOCAL ROLE in one round trip.
async function becomeRuntime(trx: Transaction<Schema>, tenantId: TenantId | ''): Promise<void> {
  await sql`select set_config('role', ${RUNTIME_ROLE}, true),
                   set_config('app.tenant_id', ${tenantId}, true)`.execute(trx);
}

export function withTenant<T>(
  db: Kysely<Schema>,
  tenantId: TenantId,
  work: (tenant: TenantTransaction) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => work(await TenantTransaction.enter(trx, tenantId)));
}

class RolledBack<Reason> extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super('refused, so nothing is kept');
    this.reason = reason;
  }
}

/** As withTenant, but a failed result undoes what the work wrote. */
export async function tryWithTenant<T, Reason>(
  db: Kysely<Schema>,
  tenantId: TenantId,
  work: (tenant: TenantTransaction) => Promise<Result<T, Reason>>,
): Promise<Result<T, Reason>> {
  let refused: RolledBack<Reason> | undefined;
  try {
    return await withTenant(db, tenantId, async (tenant) => {
      const result = await work(tenant);
      if (result.ok) return result;
      refused = new RolledBack(result.reason);
      throw refused;
    });
  } catch (error) {
    if (refused && error === refused) return failed(refused.reason);
    throw error;
  }
}

/** For questions: whatever would write in it fails. */
export function readTenant<T>(
  db: Kysely<Schema>,
  tenantId: TenantId,
  work: (tenant: TenantTransaction) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => work(await TenantTransaction.enter(trx, tenantId)));
}

/** One consistent view for several reads, whatever commits meanwhile. */
export function withTenantSnapshot<T>(
  db: Kysely<Schema>,
  tenantId: TenantId,
  work: (tenant: TenantTransaction) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => work(await TenantTransaction.enter(trx, tenantId)));
}

export function withoutTenant<T>(
  db: Kysely<Schema>,
  work: (system: SystemTransaction) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await becomeRuntime(trx, '');
    return work(trx.$pickTables<keyof GlobalTables>());
  });
}

/** For the back office: reads restaurants, staff, stations and their like of every tenant, never a guest, writes nothing. */
export function acrossTenants<T>(
  db: Kysely<Schema>,
  work: (trx: Transaction<OperatorTables>) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select set_config('role', ${OPERATOR_ROLE}, true),
                       set_config('app.tenant_id', '', true)`.execute(trx);
      return work(trx.$pickTables<keyof OperatorTables>());
    });
}
