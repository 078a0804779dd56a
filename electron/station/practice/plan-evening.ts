// Which evening is practised: one made up for this house, tonight from the hour it usually opens, or one that was served
// here, on its own day.
import { party } from '#shared/parties/party.ts';
import { generateEvening } from '#shared/practice/generate-evening.ts';
import { beganAt, recordEvening } from '#shared/practice/record-evening.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { seating } from '#shared/seatings/seating.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { table } from '#shared/tables/table.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { StationCore } from '../station-core.ts';
import type { RunWish } from './practice-run.ts';
import type { PracticeWish } from './practice-status.ts';
import { rowsOf } from './rows-of.ts';

export interface Night {
  /** When its business day began. */
  readonly nightAt: number;
  readonly beganAt: number;
  readonly parties: number;
}

interface Asked {
  readonly now: number;
  readonly seed: number;
}

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const nightsKept = 28;
/** Fewer are no evening worth practising. */
const fewestParties = 5;
const doorOpensAtMinute = 17 * 60 + 30;

/** The last nights that were served here, the newest first. */
export function nightsServed(core: StationCore, now: number): readonly Night[] {
  const { timeZone, dayEndMinute } = readSettings(core);
  const tonight = businessDayStart(now, timeZone, dayEndMinute);
  const byNight = new Map<number, number[]>();
  for (const { joinedAt, removed } of rowsOf(party, core.log.finishedSince(tonight - nightsKept * dayMs))) {
    const nightAt = businessDayStart(joinedAt, timeZone, dayEndMinute);
    if (!removed && nightAt < tonight) byNight.set(nightAt, [...(byNight.get(nightAt) ?? []), joinedAt]);
  }
  return [...byNight]
    .filter(([, joined]) => joined.length >= fewestParties)
    .map(([nightAt, joined]) => ({ nightAt, beganAt: Math.min(...joined), parties: joined.length }))
    .toSorted((left, right) => right.nightAt - left.nightAt);
}

export function planEvening(
  core: StationCore,
  wish: PracticeWish,
  asked: Asked,
): Result<RunWish, 'no-such-night'> {
  const { speed } = wish;
  const tables = rowsOf(table, core.log.openRows()).filter(({ removed }) => !removed);
  const areas = [...new Set(tables.map(({ area }) => area))].filter((area) => area !== '');
  if (wish.kind === 'recorded') return recorded(core, wish, { ...asked, areas });
  const seats = tables.reduce((sum, { seatsMax }) => sum + seatsMax, 0);
  const { guests } = generateEvening({ seed: asked.seed, pace: wish.pace, seats, areas });
  const { timeZone, dayEndMinute } = readSettings(core);
  const day = businessDayStart(asked.now, timeZone, dayEndMinute);
  const opens = day + ((doorOpensAtMinute - dayEndMinute + 1440) % 1440) * minuteMs;
  return ok({ speed, guests, beganAt: opens });
}

type RecordedWish = Extract<PracticeWish, { readonly kind: 'recorded' }>;

function recorded(
  core: StationCore,
  { nightAt, speed }: RecordedWish,
  { areas, seed }: Asked & { readonly areas: readonly string[] },
): Result<RunWish, 'no-such-night'> {
  const { timeZone, dayEndMinute } = readSettings(core);
  const rows = core.log.finishedSince(nightAt);
  const isOfNight = (at: number): boolean => businessDayStart(at, timeZone, dayEndMinute) === nightAt;
  const parties = rowsOf(party, rows).filter(({ joinedAt, removed }) => !removed && isOfNight(joinedAt));
  const began = beganAt(parties);
  if (began === null || parties.length < fewestParties) return failed('no-such-night');
  const { guests } = recordEvening({ parties, seatings: rowsOf(seating, rows), areas, seed });
  return ok({ speed, guests, beganAt: began });
}
