// Names who changed a field after an op did: an undo that is refused says so.
import { type Json, sameJson } from '#shared/log/canonical-json.ts';
import { type Effect, fieldOf } from '#shared/log/effect.ts';
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

interface Change {
  readonly op: Op;
  readonly effects: readonly Effect[];
}

/** The last op that touched the field, queued ones included; null when it was the target itself. */
export function whoChanged(store: Store, { targetOpId, subject, field }: Disputed): ChangedBy | null {
  const last = changesSince(store, targetOpId, subject.id).findLast(({ effects }) =>
    effects.some((effect) => touches(effect, subject, field)),
  );
  if (last === undefined) return null;
  const { opId, kind, payload, actor } = last.op;
  return { opId, kind, payload, actor, happenedAt: happenedAt(last.op) };
}

function changesSince({ log, outbox }: Store, opId: string, id: string): readonly Change[] {
  const target = log.find(opId);
  if (target !== null)
    return [...log.touching({ above: target.seq, id }), ...outbox.touching({ from: 0, id })];
  const queued = outbox.find(opId);
  return queued === null ? [] : outbox.touching({ from: queued.stationSeq + 1, id });
}

const touches = ({ kind, id, before, after }: Effect, subject: Subject, field: string): boolean =>
  kind === subject.kind && id === subject.id && !sameJson(fieldOf(before, field), fieldOf(after, field));
