// What becomes of one op that arrives: refused where it was given up or cannot be kept, as it was where a log gives it
// back and nothing has changed since, else reduced on the rows there are.
import { sameJson } from '#shared/log/canonical-json.ts';
import type { Writer } from '#shared/log/define-op.ts';
import { findEntity } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';
import type { Op, StationId } from '#shared/log/op.ts';
import { Read, type Source } from '#shared/log/read.ts';
import { type Reduced, reduce } from '#shared/log/reduce.ts';
import type { Rejection } from '#shared/log/rejection.ts';

export interface Arrival {
  readonly op: Op;
  readonly stationId: StationId;
  readonly stationSeq: number;
  readonly writer: Writer;
  readonly receivedAt: number;
  readonly refusal: Rejection | null;
  /** What became of it in the log it is given back from. */
  readonly recorded: Reduced | null;
}

export function settleOp(arrival: Arrival, source: Source, inactive: ReadonlySet<string>): Reduced {
  const { op, writer, refusal, recorded } = arrival;
  if (refusal !== null) return { verdict: { kind: 'refused', reason: refusal }, effects: [] };
  if (recorded !== null && stillStands(recorded, source)) return withDefaults(recorded);
  const reduced = reduce({ op, writer, source });
  if (reduced.verdict.kind === 'refused') return reduced;
  if (op.actor.kind !== 'staff' || !inactive.has(op.actor.id)) return reduced;
  const flag = { kind: 'actor-inactive', actorId: op.actor.id } as const;
  return { ...reduced, verdict: { kind: 'accepted', flags: [...reduced.verdict.flags, flag] } };
}

/** A refusal stays one; effects stay as they were when every row is still as it was before them. */
function stillStands({ verdict, effects }: Reduced, source: Source): boolean {
  if (verdict.kind === 'refused') return effects.length === 0;
  const read = new Read(source);
  return effects.every(
    ({ kind, id, before, after }) =>
      after !== null &&
      after.id === id &&
      findEntity(kind)?.schema.safeParse(after).success === true &&
      sameJson(asNow(kind, read.row(kind, id)), asNow(kind, before)),
  );
}

/** With the defaults of fields that were not there when it was written. */
const asNow = (kind: string, row: Row | null): Row | null =>
  findEntity(kind)?.schema.safeParse(row).data ?? row;

/** What newer versions wrote beside them stays. */
const completed = (kind: string, row: Row | null): Row | null =>
  row === null ? null : { ...asNow(kind, row), ...row };

const withDefaults = ({ verdict, effects }: Reduced): Reduced => ({
  verdict,
  effects: effects.map(({ kind, id, before, after }) => ({
    ...{ kind, id },
    before: completed(kind, before),
    after: completed(kind, after),
  })),
});
