// A flag says what an op clashed with; this finds who did that, so that a card can show both sides.
import type { Subject } from '#shared/log/rejection.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { assertNever } from '#shared/must.ts';
import type { Store } from './store.ts';
import { type Change, type ChangedBy, changedBy, touches } from './who-changed.ts';

interface Made {
  readonly subject: Subject;
  readonly field: string;
}

interface Clash {
  readonly flag: Flag;
  /** Its place in the log, or in the outbox while it is queued here. */
  readonly seq: number | null;
  readonly stationSeq: number;
}

/** The last act before the op that made what the flag names; null where there is none, or it is too long ago. */
export function otherAct(store: Store, clash: Clash): ChangedBy | null {
  const made = madeBy(clash.flag);
  if (made === null) return null;
  const isIt = ({ effects }: Change): boolean =>
    effects.some((effect) => touches(effect, made.subject, made.field));
  const found =
    queuedBefore(store, clash, made).findLast(isIt) ?? loggedBefore(store, clash, made).find(isIt);
  return found === undefined ? null : changedBy(found.op);
}

const queuedBefore = ({ outbox }: Store, { seq, stationSeq }: Clash, { subject }: Made): readonly Change[] =>
  seq !== null
    ? []
    : outbox
        .touching({ from: 0, id: subject.id })
        .filter((entry) => entry.stationSeq < stationSeq && entry.voidReason === null);

const loggedBefore = ({ log }: Store, { seq }: Clash, { subject }: Made): readonly Change[] =>
  log.touchedBefore({ id: subject.id, before: seq ?? Number.MAX_SAFE_INTEGER });

/** The field of the row that the other act wrote. */
function madeBy(flag: Flag): Made | null {
  switch (flag.kind) {
    case 'table-shared':
      return { subject: seatingOf(flag.otherSeatingId), field: 'tableIds' };
    case 'out-while-taken':
      return { subject: seatingOf(flag.seatingId), field: 'tableIds' };
    case 'table-out':
      return { subject: { kind: 'table', id: flag.tableId }, field: 'condition' };
    case 'seated-twice':
      return { subject: seatingOf(flag.otherSeatingId), field: 'seatedAt' };
    case 'already-seated':
      return { subject: seatingOf(flag.seatingId), field: 'seatedAt' };
    case 'was-cleared':
      return { subject: seatingOf(flag.seatingId), field: 'clearedAt' };
    case 'was-removed':
      return { subject: { kind: 'party', id: flag.partyId }, field: 'status' };
    case 'also-changed':
      return { subject: { kind: 'party', id: flag.partyId }, field: flag.field };
    case 'called-elsewhere':
      return { subject: { kind: 'party', id: flag.partyId }, field: 'calledTo' };
    case 'held-for-other':
      return { subject: { kind: 'table', id: flag.tableId }, field: 'heldForPartyId' };
    case 'actor-inactive':
      return null;
    default:
      return assertNever(flag);
  }
}

const seatingOf = (id: string): Subject => ({ kind: 'seating', id });
