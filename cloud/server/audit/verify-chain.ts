// Walks one chain of the audit trail from its beginning and names the first entry that is not as it was written. What
// whoever can write the database has made consistent again shows only against heads that were kept elsewhere.
import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { GENESIS, hashOf } from './entry-hash.ts';

/** The hash a chain had at one of its entries, as it was written down outside the database. */
export interface Anchor {
  readonly tenantId: string;
  readonly seq: number;
  readonly hash: string;
}

export type ChainFault =
  | { readonly kind: 'missing'; readonly seq: number }
  | { readonly kind: 'changed'; readonly seq: number }
  /** Whole in itself, but not the successor of the one before it. */
  | { readonly kind: 'unlinked'; readonly seq: number }
  | { readonly kind: 'not-the-head'; readonly seq: number }
  /** Not the entry that stood here when the heads were written down: it or one before it was made anew. */
  | { readonly kind: 'rewritten'; readonly seq: number };

export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

type Verdict =
  | { readonly kind: 'whole'; readonly end: ChainEnd }
  | { readonly kind: 'broken'; readonly fault: ChainFault };

const PAGE = 1000;

async function* entriesOf({ trx, tenantId }: TenantTransaction) {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await trx
      .selectFrom('audit_entry')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.seq;
  }
}

/** `anchors` are those of this chain. Best run in one snapshot, so that nothing is added meanwhile. */
export async function verifyChain(
  tenant: TenantTransaction,
  anchors: readonly Anchor[] = [],
): Promise<Verdict> {
  const broken = (kind: ChainFault['kind'], seq: number): Verdict => ({
    kind: 'broken',
    fault: { kind, seq },
  });
  const anchored = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
  let end: ChainEnd = { seq: 0, hash: GENESIS };
  for await (const { hash, ...entry } of entriesOf(tenant)) {
    const expected = end.seq + 1;
    if (entry.seq > expected) return broken('missing', expected);
    if (entry.seq < expected || hashOf(entry) !== hash) return broken('changed', entry.seq);
    if (entry.previous_hash !== end.hash) return broken('unlinked', entry.seq);
    if ((anchored.get(entry.seq) ?? hash) !== hash) return broken('rewritten', entry.seq);
    end = { seq: entry.seq, hash };
  }
  const cut = anchors.find(({ seq }) => seq > end.seq);
  const head = await headOf(tenant);
  if (cut !== undefined || head.seq > end.seq) return broken('missing', end.seq + 1);
  if (head.seq !== end.seq || head.hash !== end.hash) return broken('not-the-head', end.seq);
  return { kind: 'whole', end };
}

async function headOf({ trx, tenantId }: TenantTransaction): Promise<ChainEnd> {
  const { rows } = await sql<ChainEnd>`
    select seq, hash from audit_head where tenant_id = ${tenantId}`.execute(trx);
  return rows[0] ?? { seq: 0, hash: GENESIS };
}
