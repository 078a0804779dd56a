// What an owner asks of the platform, to leave or for another plan: open once at a time, taken back by an owner or decided
// by an operator, and whichever comes first counts. Each kind has its table; what happens to a request is said here.
import type { TenantRequestTable } from '../database/tables/platform-tables.ts';
import type { SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import { readOperatorNames } from '../operators/operator-names.ts';

type RequestState = TenantRequestTable['state'];
type RequestTableName = 'withdrawal' | 'plan_request';

export interface TenantRequest {
  readonly id: string;
  readonly reason: string;
  readonly state: RequestState;
  readonly askedAt: number;
  readonly decidedAt: number | null;
  /** The operator; null: nobody yet, or the owner took it back. */
  readonly decidedBy: string | null;
  readonly decisionReason: string;
}

/** With the tenant and the account that asked, for those who decide. */
export interface ListedRequest extends TenantRequest {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly askedBy: string | null;
}

/** What an operator decides of it. */
export interface RequestDecision {
  readonly tenantId: string;
  readonly decision: 'approved' | 'denied';
  readonly reason: string;
}

export const requestColumns = [
  'reason',
  'asked_at as askedAt',
  'decided_at as decidedAt',
  'decided_by as decider',
  'decision_reason as decisionReason',
] as const;

/** Operators by their names; one who is gone is nobody. */
export async function withDeciders<Row extends { readonly decider: string | null }>(
  globals: SystemTransaction,
  rows: readonly Row[],
): Promise<readonly (Omit<Row, 'decider'> & { readonly decidedBy: string | null })[]> {
  const names = await readOperatorNames(globals);
  return rows.map(({ decider, ...row }) => ({ ...row, decidedBy: names.get(decider ?? '') ?? null }));
}

interface End {
  readonly table: RequestTableName;
  readonly id: string;
  readonly now: number;
  readonly to: Exclude<RequestState, 'pending'>;
  /** Of an operator. */
  readonly by?: { readonly operatorId: string; readonly reason: string };
}

/** The request as it was asked, for whoever ended it; undefined: it is none, or no longer open. */
export function endRequest(
  { trx, tenantId }: TenantTransaction,
  { table, id, now, to, by }: End,
): Promise<{ readonly reason: string; readonly asked_by: string } | undefined> {
  return trx
    .updateTable(table)
    .set({ state: to, decided_at: now, decided_by: by?.operatorId ?? null })
    .set({ decision_reason: by?.reason ?? '' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .returning(['reason', 'asked_by'])
    .executeTakeFirst();
}
