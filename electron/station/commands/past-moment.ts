// What a gesture is about, where that is not now: something of this business day that was written down on paper.
import { z } from 'zod';
import type { Rejection } from '#shared/log/rejection.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { judgePastVisit, type PastVisit } from '#shared/seatings/past-visit.ts';
import { seating } from '#shared/seatings/seating.ts';
import { nowOf } from '../procedures/now-of.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { StationCore } from '../station-core.ts';

/** Beside the payload of a gesture that may be entered later. */
export const pastMoment = { at: z.int().optional() };

export interface Past {
  /** As rows tell time, by the cloud's clock. */
  readonly at: number;
  readonly visit: PastVisit;
}

const nothingKnown = { joinedAt: null, seatedAt: null, sits: null };

/** Undefined: it happens now. */
export const pastAt = (
  at: number | undefined,
  visit: (at: number) => Partial<PastVisit> & Pick<PastVisit, 'said'>,
): Past | undefined => (at === undefined ? undefined : { at, visit: { ...nothingKnown, ...visit(at) } });

type Judge = Parameters<typeof nowOf>[0] & { readonly core: StationCore };

export function judgePast(desk: Judge, { at, visit }: Past): Result<number, Rejection> {
  const { core } = desk;
  const sittings = visit.sits === null ? [] : sittingsSince(core, visit.said.seated ?? at);
  const today = { ...readSettings(core), now: nowOf(desk) };
  const judged = judgePastVisit(visit, { today, sittings });
  const why = judged.ok ? undefined : judged.reason[0];
  return why === undefined ? ok(at) : failed({ kind: 'impossible', why });
}

/** Who sat then, or does since. */
const sittingsSince = ({ log }: StationCore, at: number) =>
  [...log.openRows(), ...log.finishedSince(at)].flatMap(({ row }) => (seating.owns(row) ? [row] : []));
