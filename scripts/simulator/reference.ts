// The log as it was committed, folded by the simplest code there is: the state after every seq, of this epoch. What
// stations show is compared with it.
import type { LogRow } from '#shared/contracts/protocol.ts';
import { findEntity } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';
import { erasedEffects, sweepOf, swept } from '#shared/log/fold.ts';
import type { AppliedOp } from '#shared/log/read.ts';
import { must } from '#shared/must.ts';

export type Rows = ReadonlyMap<string, Row>;

export const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

export class Reference {
  readonly epoch: string;
  #log: readonly LogRow[];
  #states: readonly Rows[];

  constructor(epoch: string, from: { readonly reference: Reference; readonly head: number } | null = null) {
    this.epoch = epoch;
    this.#log = from === null ? [] : from.reference.log.slice(0, from.head);
    this.#states = from === null ? [new Map()] : from.reference.#states.slice(0, from.head + 1);
  }

  get log(): readonly LogRow[] {
    return this.#log;
  }

  get head(): number {
    return this.#log.length;
  }

  at(seq: number): Rows {
    return must(this.#states[seq], `a state at ${seq} of ${this.head}`);
  }

  append(rows: readonly LogRow[]): void {
    if (rows.length === 0) return;
    const states = [...this.#states];
    for (const row of rows) states.push(foldRow(must(states.at(-1), 'a state'), row));
    this.#states = states;
    this.#log = [...this.#log, ...rows];
  }

  /** An op as a reader at the cursor knows it: without what guests erased up to there had said of them. */
  op(opId: string, cursor: number): AppliedOp | null {
    const row = this.#log.find(({ op, seq }) => op.opId === opId && seq <= cursor);
    if (row === undefined) return null;
    const effects = this.#log
      .filter(({ seq }) => seq <= cursor)
      .map(({ op, verdict }) => sweepOf(op, verdict))
      .filter((sweep) => sweep?.kind === 'erase-guest')
      .reduce((left, { guestId }) => erasedEffects(left, guestId), row.effects);
    return { kind: row.op.kind, verdict: row.verdict, effects };
  }
}

function foldRow(before: Rows, { op, verdict, effects }: LogRow): Rows {
  const after = new Map(before);
  for (const { kind, id, after: row } of effects) {
    const entity = findEntity(kind);
    if (entity === undefined) continue;
    if (row === null) after.delete(keyOf(kind, id));
    else after.set(keyOf(kind, id), entity.schema.parse(row));
  }
  const sweep = sweepOf(op, verdict);
  if (sweep === null) return after;
  for (const [key, row] of after) {
    const left = swept(key.slice(0, key.indexOf(' ')), row, sweep);
    if (left === null) after.delete(key);
    else after.set(key, left);
  }
  return after;
}
