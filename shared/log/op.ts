// An op is one gesture, written once and never changed. Its delivery (stationId, stationSeq) is given beside it.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { json } from './canonical-json.ts';

export const opId = uuid.brand<'OpId'>();
export type OpId = z.infer<typeof opId>;

export const stationId = uuid.brand<'StationId'>();
export type StationId = z.infer<typeof stationId>;

/** Who did it. Names are looked up where they are shown; the log keeps ids only. */
export const actor = z.object({
  kind: z.enum(['staff', 'guest', 'operator', 'system', 'api-key']),
  id: storedText(64).min(1),
});
export type Actor = z.infer<typeof actor>;

export const op = z.object({
  opId,
  kind: storedText(64).min(1),
  version: z.int().min(1),
  payload: json,
  actor,
  occurredAt: z.int(),
  /** Cloud clock minus this station's clock when the op was made; 0 when not known. */
  clockOffsetMs: z.int(),
});
export type Op = z.infer<typeof op>;

/** One op is at most this long as JSON; push refuses more. */
export const opBytesLimit = 16 * 1024;

/** The furthest a Date reaches; a clock gone mad must not make a row that no replica can read. */
const lastMomentMs = 8_640_000_000_000_000;

/** When it happened, by the cloud's clock where that is known. Shown and measured, never used to order. */
export const happenedAt = ({ occurredAt, clockOffsetMs }: Op): number =>
  Math.max(-lastMomentMs, Math.min(lastMomentMs, occurredAt + clockOffsetMs));
