// The log at its simplest: rows in a map, one op after the other. Tests compare every store with it.
import type { Writer } from '#shared/log/define-op.ts';
import type { Effect } from '#shared/log/effect.ts';
import type { Row } from '#shared/log/entity.ts';
import { erasedEffects, sweepOf, swept } from '#shared/log/fold.ts';
import type { Op } from '#shared/log/op.ts';
import type { AppliedOp, Source } from '#shared/log/read.ts';
import { type Reduced, reduce } from '#shared/log/reduce.ts';

export interface ModelRow {
  readonly kind: string;
  readonly row: Row;
}

export interface ModelLog {
  readonly source: Source;
  readonly apply: (op: Op, writer?: Writer) => Reduced;
  readonly row: (kind: string, id: string) => Row | null;
  readonly rows: () => readonly ModelRow[];
  readonly effects: (opId: string) => readonly Effect[];
}

export function createModelLog(start: readonly ModelRow[] = []): ModelLog {
  const rows = new Map(start.map((placed) => [keyOf(placed.kind, placed.row.id), placed]));
  const ops = new Map<string, AppliedOp>();
  const row = (kind: string, id: string): Row | null => rows.get(keyOf(kind, id))?.row ?? null;
  const source: Source = { row, op: (opId) => ops.get(opId) ?? null };
  return {
    source,
    row,
    rows: () => [...rows.values()],
    effects: (opId) => ops.get(opId)?.effects ?? [],
    apply: (op, writer = 'station') => {
      const reduced = reduce({ op, writer, source });
      for (const { kind, id, after } of reduced.effects) place(rows, { kind, id, after });
      ops.set(op.opId, { kind: op.kind, ...reduced });
      sweepAll(rows, ops, { op, verdict: reduced.verdict });
      return reduced;
    },
  };
}

const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

function place(
  rows: Map<string, ModelRow>,
  { kind, id, after }: { readonly kind: string; readonly id: string; readonly after: Row | null },
): void {
  if (after === null) rows.delete(keyOf(kind, id));
  else rows.set(keyOf(kind, id), { kind, row: after });
}

function sweepAll(
  rows: Map<string, ModelRow>,
  ops: Map<string, AppliedOp>,
  { op, verdict }: Pick<Reduced, 'verdict'> & { readonly op: Op },
): void {
  const sweep = sweepOf(op, verdict);
  if (sweep === null) return;
  for (const { kind, row } of [...rows.values()])
    place(rows, { kind, id: row.id, after: swept(kind, row, sweep) });
  if (sweep.kind !== 'erase-guest') return;
  for (const [opId, applied] of ops) {
    ops.set(opId, { ...applied, effects: erasedEffects(applied.effects, sweep.guestId) });
  }
}
