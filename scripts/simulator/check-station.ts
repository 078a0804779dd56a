// What must hold of a station after every transaction: its live rows are the log up to its cursor, folded, with its
// pending ops reduced on top. Worked out here from the reference, not from what the station remembers.
import type { AppliedOp } from '#shared/log/read.ts';
import { reduce } from '#shared/log/reduce.ts';
import type { PendingOp } from '#station/log/replica.ts';
import { hold } from './broken-rule.ts';
import { differenceOf } from './difference.ts';
import { keyOf, type Reference, type Rows } from './reference.ts';

export interface Replica {
  readonly name: string;
  readonly cursor: number;
  readonly pending: readonly PendingOp[];
  readonly live: Rows;
}

export function checkReplica({ name, cursor, pending, live }: Replica, reference: Reference): void {
  hold(
    'cursor',
    cursor <= reference.head,
    () => `${name} is at ${cursor}, the log ends at ${reference.head}`,
  );
  const expected = replay(reference, cursor, pending);
  const difference = differenceOf(live, expected);
  hold('live = fold(confirmed, pending)', difference === null, () => `${name} at ${cursor}: ${difference}`);
}

function replay(reference: Reference, cursor: number, pending: readonly PendingOp[]): Rows {
  const rows = new Map(reference.at(cursor));
  const ops = new Map<string, AppliedOp>();
  for (const { op, voidReason } of pending) {
    const source = {
      row: (kind: string, id: string) => rows.get(keyOf(kind, id)) ?? null,
      op: (opId: string) => ops.get(opId) ?? reference.op(opId, cursor),
    };
    const reduced =
      voidReason === null
        ? reduce({ op, writer: 'station', source })
        : { verdict: { kind: 'refused', reason: voidReason } as const, effects: [] };
    for (const { kind, id, after } of reduced.effects) if (after !== null) rows.set(keyOf(kind, id), after);
    ops.set(op.opId, { kind: op.kind, ...reduced });
  }
  return rows;
}
