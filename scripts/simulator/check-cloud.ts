// What must hold of the cloud's log after every commit.
import type { KeptRow } from '#server/sync/log-store.ts';
import type { LogState } from '#server/sync/testing/memory-log-state.ts';
import { findEntity } from '#shared/log/entities.ts';
import { hold } from './broken-rule.ts';
import { differenceOf } from './difference.ts';
import { keyOf, type Rows } from './reference.ts';

export function checkLog(log: readonly KeptRow[]): void {
  const seen = new Set<string>();
  for (const [index, { seq, op }] of log.entries()) {
    hold('no hole', seq === index + 1, () => `row ${index + 1} has the number ${seq}`);
    hold('exactly once', !seen.has(op.opId), () => `${op.kind} ${op.opId} is in the log twice`);
    seen.add(op.opId);
  }
}

/** The cloud's rows are its effects, folded: verdict and effects were written together. */
export function checkRows(state: LogState, folded: Rows): void {
  const rows = new Map(
    [...state.rows].flatMap(([kind, placed]) =>
      [...placed.values()].map(
        ({ row }) => [keyOf(kind, row.id), findEntity(kind)?.schema.parse(row) ?? row] as const,
      ),
    ),
  );
  const difference = differenceOf(rows, folded);
  hold('cloud rows = fold(log)', difference === null, () => `at ${state.head}: ${difference}`);
}
