// Names who changed a field after an op did: an undo that is refused says so.
import { isList, type Json, sameJson } from '#shared/log/canonical-json.ts';
import { type Effect, fieldOf } from '#shared/log/effect.ts';
import type { Row } from '#shared/log/entity.ts';
import { type Actor, happenedAt, type Op } from '#shared/log/op.ts';
import type { Subject } from '#shared/log/rejection.ts';
import type { Store } from './store.ts';

export interface Disputed {
  readonly targetOpId: string;
  readonly subject: Subject;
  readonly field: string;
}

export interface ChangedBy {
  readonly opId: string;
  readonly kind: string;
  readonly payload: Json;
  readonly actor: Actor;
  readonly happenedAt: number;
}

export interface Change {
  readonly op: Op;
  readonly effects: readonly Effect[];
}

/** The last op that touched the field, queued ones included; null when it was the target itself. */
export function whoChanged(store: Store, { targetOpId, subject, field }: Disputed): ChangedBy | null {
  const last = changesSince(store, targetOpId, subject.id).findLast(({ effects }) =>
    effects.some((effect) => touches(effect, subject, field)),
  );
  return last === undefined ? null : changedBy(last.op);
}

export const changedBy = (op: Op): ChangedBy => {
  const { opId, kind, payload, actor } = op;
  return { opId, kind, payload, actor, happenedAt: happenedAt(op) };
};

function changesSince({ log, outbox }: Store, opId: string, id: string): readonly Change[] {
  const target = log.find(opId);
  if (target !== null)
    return [...log.touching({ above: target.seq, id }), ...outbox.touching({ from: 0, id })];
  const queued = outbox.find(opId);
  return queued === null ? [] : outbox.touching({ from: queued.stationSeq + 1, id });
}

export const touches = ({ kind, id, before, after }: Effect, subject: Subject, field: string): boolean =>
  kind === subject.kind && id === subject.id && !sameJson(valueIn(before, field), valueIn(after, field));

/** A person's data lies one level down, and is named by its own fields. */
const valueIn = (row: Row | null, field: string): Json => {
  if (row === null || field in row) return fieldOf(row, field);
  const { personal } = row;
  return personal === null || typeof personal !== 'object' || isList(personal)
    ? null
    : (personal?.[field] ?? null);
};
