// Undo reads the effects of its op: each field still at `after` returns to `before`, else it is refused.
// An added entity becomes removed, not absent; a guest stays, since other visits may name it. Undo of an undo is redo; undo of a refused op does nothing.
import { z } from 'zod';
import { guest } from '#shared/guests/guest.ts';
import { isList, type Json, sameJson } from './canonical-json.ts';
import { accept, defineOp, type Outcome, refuse, type TypedOpDefinition } from './define-op.ts';
import { type Effect, fieldOf } from './effect.ts';
import { findEntity } from './entities.ts';
import type { Row, Write } from './entity.ts';
import { opId } from './op.ts';
import type { Read } from './read.ts';
import type { Rejection } from './rejection.ts';

const payload = z.object({ targetOpId: opId });

export const defineUndo = (isUndoable: (opKind: string) => boolean): TypedOpDefinition<typeof payload> =>
  defineOp({
    kind: 'log.undo',
    version: 1,
    nature: 'plan',
    writers: ['station', 'cloud'],
    permission: 'log.undo',
    undoable: true,
    payload,
    reduce: ({ read, payload: { targetOpId } }) => {
      const target = read.op(targetOpId);
      if (target === null) return refuse({ kind: 'not-found', subject: { kind: 'op', id: targetOpId } });
      if (!isUndoable(target.kind)) return refuse({ kind: 'not-undoable', opKind: target.kind });
      return revertAll(read, target.effects);
    },
  });

function revertAll(read: Read, effects: readonly Effect[]): Outcome {
  const writes: Write[] = [];
  for (const effect of effects.filter(({ kind }) => kind !== guest.kind)) {
    const { kind, id, after } = effect;
    const current = read.row(kind, id);
    if (current === null || after === null) return refuse({ kind: 'not-found', subject: { kind, id } });
    const reverted = revert(current, effect);
    if (!reverted.ok) return refuse(reverted.reason);
    writes.push({ kind, id, after: reverted.row });
  }
  return accept(writes);
}

type Reverted = { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly reason: Rejection };

function revert(current: Row, effect: Effect): Reverted {
  const { before, after } = effect;
  const sets = findEntity(effect.kind)?.sets ?? [];
  const fields = Object.keys(after ?? {}).filter(
    (field) => before === null || !sameJson(fieldOf(before, field), fieldOf(after, field)),
  );
  const changes: Record<string, Json> = before === null ? { removed: true } : {};
  for (const field of fields) {
    const [was, became, is] = [fieldOf(before, field), fieldOf(after, field), fieldOf(current, field)];
    if (before !== null && sets.includes(field)) changes[field] = revertSet(was, became, is);
    else if (before !== null && isRecord(was) && isRecord(became) && isRecord(is)) {
      const reverted = revertRecord(was, became, is);
      if (!reverted.ok) return { ok: false, reason: changedSince(effect, reverted.field) };
      changes[field] = reverted.record;
    } else if (!sameJson(is, became)) return { ok: false, reason: changedSince(effect, field) };
    else if (before !== null) changes[field] = was;
  }
  const undone = { ...current, ...changes };
  return { ok: true, row: findEntity(effect.kind)?.afterUndo?.(undone, current) ?? undone };
}

type JsonRecord = { readonly [key: string]: Json };

const isRecord = (value: Json): value is JsonRecord =>
  value !== null && typeof value === 'object' && !isList(value);

type RevertedRecord =
  | { readonly ok: true; readonly record: JsonRecord }
  | { readonly ok: false; readonly field: string };

/** A record in a row, like a person's data, is undone member by member: a phone edited since keeps its edit. */
function revertRecord(was: JsonRecord, became: JsonRecord, is: JsonRecord): RevertedRecord {
  const record: Record<string, Json> = { ...is };
  for (const field of Object.keys(became)) {
    const [before, after] = [was[field] ?? null, became[field] ?? null];
    if (sameJson(before, after)) continue;
    if (!sameJson(is[field] ?? null, after)) return { ok: false, field };
    record[field] = before;
  }
  return { ok: true, record };
}

const members = (value: Json): readonly Json[] => (isList(value) ? value : []);

/** What the op added goes, what it took comes back, what others did stays. */
function revertSet(was: Json, became: Json, is: Json): Json {
  const kept = members(is).filter(
    (member) => !members(became).includes(member) || members(was).includes(member),
  );
  const returned = members(was).filter(
    (member) => !members(became).includes(member) && !kept.includes(member),
  );
  return [...kept, ...returned].sort();
}

const changedSince = ({ kind, id }: Effect, field: string): Rejection => ({
  kind: 'changed-since',
  subject: { kind, id },
  field,
});
