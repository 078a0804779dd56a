// Was an op refused only because an earlier one was? It is reduced once more as if the earlier losses had happened;
// if it then passes, it belongs on the card of the first loss it read from.
import type { Op } from '#shared/log/op.ts';
import type { Source } from '#shared/log/read.ts';
import { reduce } from '#shared/log/reduce.ts';
import type { LostEffect } from './lost-effects.ts';
import type { Store } from './store.ts';
import { keyOf } from './working-set.ts';

/** Answers the opId at the root of the chain, null when the op fails by itself. */
export function findCause(store: Store, op: Op, source: Source): string | null {
  const earlier = store.lost.all().filter((lost) => isBefore(store, lost, op));
  if (earlier.length === 0) return null;
  const asIf = pretend(source, earlier);
  if (reduce({ op, writer: 'station', source: asIf.source }).verdict.kind === 'refused') return null;
  const cause = earlier.findLast((lost) => asIf.wasRead(lost));
  return cause === undefined ? null : (cause.causeOpId ?? cause.opId);
}

/** A loss that is still queued behind the op cannot have caused anything. */
function isBefore({ outbox }: Store, lost: LostEffect, op: Op): boolean {
  if (lost.opId === op.opId) return false;
  const queued = outbox.find(lost.opId);
  const own = outbox.find(op.opId);
  return queued === null || own === null || queued.stationSeq < own.stationSeq;
}

interface Pretence {
  readonly source: Source;
  readonly wasRead: (lost: LostEffect) => boolean;
}

function pretend(source: Source, losses: readonly LostEffect[]): Pretence {
  const rows = new Map(
    losses.flatMap(({ effects }) => effects.map(({ kind, id, after }) => [keyOf(kind, id), after] as const)),
  );
  const ops = new Map(losses.map((lost) => [lost.opId, lost]));
  const read = new Set<string>();
  return {
    source: {
      row: (kind, id) => {
        const key = keyOf(kind, id);
        read.add(key);
        return rows.get(key) ?? source.row(kind, id);
      },
      op: (opId) => {
        const lost = ops.get(opId);
        if (lost === undefined) return source.op(opId);
        read.add(opId);
        return { kind: lost.opKind, verdict: { kind: 'accepted', flags: [] }, effects: lost.effects };
      },
    },
    wasRead: ({ opId, effects }) =>
      read.has(opId) || effects.some(({ kind, id }) => read.has(keyOf(kind, id))),
  };
}
