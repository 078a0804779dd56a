// Whether the log can keep what a station sent as an op's payload: whole numbers, clean text, not deep, not long.
// What it cannot keep is refused and leaves no payload behind, so that one bad op never stops a queue.
import type { PushRequest } from '#shared/contracts/protocol.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { type Op, opBytesLimit } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { isClean } from '#shared/text/clean-text.ts';

const deepest = 32;

/** What every store can keep and give back as it was. */
export function isStorable(value: unknown, depth = 0): value is Json {
  if (typeof value === 'string') return isClean(value);
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || depth >= deepest) return false;
  if (Array.isArray(value)) return value.every((member) => isStorable(member, depth + 1));
  return Object.entries(value).every(([key, member]) => isClean(key) && isStorable(member, depth + 1));
}

type Pushed = PushRequest['ops'][number];

export interface JudgedOp {
  readonly op: Op;
  /** Why it is refused without being reduced: its payload, or because its station gave it up. */
  readonly refusal: Rejection | null;
}

export function judgeOp({ op, void: givenUp }: Pushed): JudgedOp {
  const { payload } = op;
  if (!isStorable(payload)) return unkept(op, 'payload: not storable');
  if (Buffer.byteLength(JSON.stringify(op)) > opBytesLimit) return unkept(op, 'payload: too long');
  if (givenUp !== null && !isStorable(givenUp)) return unkept(op, 'void: not storable');
  return { op: { ...op, payload }, refusal: givenUp };
}

const unkept = (op: Pushed['op'], detail: string): JudgedOp => ({
  op: { ...op, payload: null },
  refusal: { kind: 'malformed', detail },
});
