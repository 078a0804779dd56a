// The rows and ops a batch of ops works on: loaded in bulk, changed in memory, written once. A scout runs ahead over
// it to find out what must be loaded, so that no op costs a query of its own.
import type { PlacedRow } from '#shared/contracts/protocol.ts';
import type { Effect } from '#shared/log/effect.ts';
import type { Row } from '#shared/log/entity.ts';
import type { AppliedOp, Source } from '#shared/log/read.ts';
import { must } from '#shared/must.ts';
import type { KeptRow, LogTransaction } from './log-store.ts';

type Rows = Map<string, Map<string, Row | null>>;

const place = <T>(rows: Map<string, Map<string, T>>, kind: string): Map<string, T> => {
  const known = rows.get(kind) ?? new Map<string, T>();
  rows.set(kind, known);
  return known;
};

function applyTo(rows: Rows, effects: readonly Effect[]): void {
  for (const { kind, id, after } of effects) place(rows, kind).set(id, after);
}

export class Workspace implements Source {
  readonly #rows: Rows = new Map();
  readonly #ops = new Map<string, AppliedOp | null>();
  readonly #written = new Map<string, Map<string, PlacedRow>>();

  row(kind: string, id: string): Row | null | undefined {
    return this.#rows.get(kind)?.get(id);
  }

  op(opId: string): AppliedOp | null | undefined {
    return this.#ops.get(opId);
  }

  apply({ seq, op, verdict, effects }: KeptRow): void {
    applyTo(this.#rows, effects);
    this.#ops.set(op.opId, { kind: op.kind, verdict, effects });
    for (const { kind, id, after } of effects)
      place(this.#written, kind).set(id, { kind, seq, row: must(after, 'reducers never take a row away') });
  }

  written(): readonly PlacedRow[] {
    return [...this.#written.values()].flatMap((rows) => [...rows.values()]);
  }

  async load(tx: LogTransaction, scout: Scout): Promise<void> {
    for (const [kind, ids] of scout.wantedRows) {
      const found = await tx.loadRows(kind, [...ids.keys()]);
      const rows = place(this.#rows, kind);
      for (const id of ids.keys()) rows.set(id, found.get(id) ?? null);
    }
    if (scout.wantedOps.size === 0) return;
    const found = await tx.loadOps([...scout.wantedOps]);
    for (const id of scout.wantedOps) this.#ops.set(id, found.get(id) ?? null);
  }
}

/** Takes what is not loaded for absent, and remembers that it asked. What it concludes is thrown away. */
export class Scout implements Source {
  readonly wantedRows = new Map<string, Map<string, true>>();
  readonly wantedOps = new Set<string>();
  readonly #base: Source;
  readonly #rows: Rows = new Map();
  readonly #ops = new Map<string, AppliedOp>();

  constructor(base: Source) {
    this.#base = base;
  }

  row(kind: string, id: string): Row | null {
    const changed = this.#rows.get(kind)?.get(id);
    if (changed !== undefined) return changed;
    const loaded = this.#base.row(kind, id);
    if (loaded === undefined) place(this.wantedRows, kind).set(id, true);
    return loaded ?? null;
  }

  op(opId: string): AppliedOp | null {
    const changed = this.#ops.get(opId);
    if (changed !== undefined) return changed;
    const loaded = this.#base.op(opId);
    if (loaded === undefined) this.wantedOps.add(opId);
    return loaded ?? null;
  }

  apply(opId: string, applied: AppliedOp): void {
    applyTo(this.#rows, applied.effects);
    this.#ops.set(opId, applied);
  }
}
