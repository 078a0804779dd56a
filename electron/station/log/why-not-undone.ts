// Why this station takes an op back no more, or cannot: what needs its clock, or would change nothing anybody sees.
import type { Effect } from '#shared/log/effect.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { undoableSince } from '#shared/log/undo-horizon.ts';
import { undoneOpId } from '#shared/log/undone-op-id.ts';
import { findSitting } from '#shared/seatings/find-sitting.ts';
import { isSitting, type Seating, seating } from '#shared/seatings/seating.ts';
import { defaultSettings, settings } from '#shared/settings/settings.ts';
import { findStored, type StoredOp } from './find-stored.ts';
import type { RowReader, Store } from './store.ts';

/** Null for every other op, and for an undo that is left to its reducer. */
export function whyNotUndone(store: Store, op: Op, live: RowReader): Rejection | null {
  const opId = undoneOpId(op);
  const target = opId === null ? null : findStored(store, opId);
  return target === null ? null : (beyondHorizon(store, op, target.op) ?? saidByAnother(target, live));
}

/** Only the writer has a clock: an op of before the last business day stays as it is. */
function beyondHorizon(store: Store, op: Op, target: Op): Rejection | null {
  const known = store.rows.get(settings.kind, 'settings')?.row;
  const since = undoableSince(
    happenedAt(op),
    known !== undefined && settings.owns(known) ? known : defaultSettings,
  );
  return happenedAt(target) < since ? { kind: 'not-undoable', opKind: target.kind } : null;
}

/** Two stations seated one party at one table: this op is the other name of a sitting that stands by what the other said. */
function saidByAnother({ effects }: StoredOp, live: RowReader): Rejection | null {
  const other = effects.flatMap(bornRemoved)[0];
  if (other === undefined) return null;
  const read = new Read({ row: (kind, id) => live(kind, id)?.row ?? null, op: () => null });
  const sitting = findSitting(read, other.id);
  if (sitting === null || !isSitting(sitting)) return null;
  return { kind: 'also-seated', partyId: sitting.partyId, tableIds: sitting.tableIds };
}

const bornRemoved = ({ before, after }: Effect): readonly Seating[] =>
  before === null && after !== null && seating.owns(after) && after.removed ? [after] : [];
