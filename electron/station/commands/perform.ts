// The way of every gesture: who may, the op, its one transaction, the answer. The screen mints the opId, so a
// gesture that is sent twice is done once and gets its first answer.
import type { z } from 'zod';
import type { Json } from '#shared/log/canonical-json.ts';
import type { TypedOpDefinition } from '#shared/log/define-op.ts';
import { withEntered } from '#shared/log/entered-later.ts';
import { withGestureId } from '#shared/log/gesture-id.ts';
import type { Op, OpId } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import { may } from '#shared/permissions/permissions.ts';
import type { Result } from '#shared/result.ts';
import { seenIn } from '#shared/text/unseen.ts';
import { nowOf } from '../procedures/now-of.ts';
import { refusal } from '../procedures/station-error.ts';
import type { Screen } from '../screen/screen-sessions.ts';
import type { StaffMember } from '../staff/staff-directory.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import { madeAt, wasKept } from './kept-gesture.ts';
import { judgePast, type Past } from './past-moment.ts';

export interface CommandAnswer {
  readonly opId: string;
  readonly verdict: Verdict;
}

/** Who stands where when a gesture is made. */
export interface Desk {
  readonly station: Station;
  readonly core: StationCore;
  readonly member: StaffMember;
  readonly screen: Screen;
  /** How long the screen has had it: next to nothing, unless the station was away. */
  readonly madeMsAgo: number;
  /** What this is one op of, where the person did several things at once. */
  readonly gestureId: string | null;
}

export interface Gesture<Payload extends z.ZodType> {
  readonly opId: OpId;
  readonly op: TypedOpDefinition<Payload>;
  /** What the writer decided; a refusal here is an answer like any other. */
  readonly payload: Result<z.input<Payload>, Rejection>;
  /** When it happened and what it says of the evening, where it is entered later. */
  readonly past?: Past | undefined;
}

export function perform<Payload extends z.ZodType>(desk: Desk, gesture: Gesture<Payload>): CommandAnswer {
  const { core, member, screen } = desk;
  const { opId, op, payload } = gesture;
  if (op.permission !== null && !may(member, op.permission)) throw refusal('not-permitted');
  if (!core.disk.isWritable()) throw refusal('disk-full');
  if (!payload.ok) return refused(opId, payload.reason);
  const past = gesture.past === undefined ? null : judgePast(desk, gesture.past);
  if (past?.ok === false) return refused(opId, past.reason);
  const isLate = past !== null || wasKept(desk);
  const intent = withGestureId(plain(payload.value), desk.gestureId);
  const clockOffsetMs = core.cloud.clockOffsetMs();
  const made: Op = {
    opId,
    kind: op.kind,
    version: op.version,
    payload: isLate ? withEntered(intent, nowOf(desk)) : intent,
    actor: { kind: 'staff', id: member.id },
    occurredAt: (past?.value ?? madeAt(desk)) - clockOffsetMs,
    clockOffsetMs,
  };
  return { opId, verdict: core.log.commit(made, screen.id).verdict };
}

const refused = (opId: OpId, reason: Rejection): CommandAnswer => ({
  opId,
  verdict: { kind: 'refused', reason },
});

/** As it will be read back: without the keys that hold undefined, and without what cannot be seen in a text. */
function plain(payload: unknown): Json {
  const sent: Json = JSON.parse(JSON.stringify(payload));
  return seenIn(sent);
}
