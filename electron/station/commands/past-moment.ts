// The moment a gesture is about, where that is not now: something of this business day that was written down on paper.
import { z } from 'zod';
import type { Rejection } from '#shared/log/rejection.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { businessDayStart, type Today } from '#shared/settings/business-day.ts';

/** Beside the payload of a gesture that may be entered later. */
export const pastMoment = { at: z.int().optional() };

/** Nothing is entered ahead of time, and nothing of an evening that is over. */
export function judgePast(at: number, { now, timeZone, dayEndMinute }: Today): Result<number, Rejection> {
  if (at > now) return failed({ kind: 'malformed', detail: 'at: not yet' });
  if (at < businessDayStart(now, timeZone, dayEndMinute))
    return failed({ kind: 'malformed', detail: 'at: another day' });
  return ok(at);
}
