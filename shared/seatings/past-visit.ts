// What somebody writes down afterwards has to have been possible: nothing is ahead of time or of an evening that is over,
// nobody sat before they came or left before they sat, and no two had a table, or one party two places, at the same time.
import { type Impossible, type Moment, moment, type PastSitting } from '#shared/log/impossible.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { businessDayStart, type Today } from '#shared/settings/business-day.ts';

export interface PastVisit {
  /** What is written down now. */
  readonly said: { readonly [Each in Moment]?: number | null | undefined };
  /** What is known already; null: nothing. */
  readonly joinedAt: number | null;
  readonly seatedAt: number | null;
  /** Where they sat from `said.seated` on; null: that is not asked. */
  readonly sits: {
    readonly seatingId: string;
    readonly partyId: string;
    readonly tableIds: readonly string[];
  } | null;
}

export interface KnownSitting extends PastSitting {
  readonly id: string;
  readonly removed: boolean;
}

export interface Evening {
  readonly today: Today;
  /** Of tonight, those who have left too. */
  readonly sittings: Iterable<KnownSitting>;
}

/** All that is impossible, so that a form can say each where it is. */
export function judgePastVisit(visit: PastVisit, evening: Evening): Result<PastVisit, readonly Impossible[]> {
  const why = [
    ...outOfTonight(visit, evening.today),
    ...outOfOrder(visit),
    ...atOnce(visit, evening.sittings),
  ];
  return why.length === 0 ? ok(visit) : failed(why);
}

function outOfTonight({ said }: PastVisit, { now, timeZone, dayEndMinute }: Today): readonly Impossible[] {
  const from = businessDayStart(now, timeZone, dayEndMinute);
  return moment.options.flatMap((each): readonly Impossible[] => {
    const at = said[each] ?? null;
    if (at === null || (at >= from && at <= now)) return [];
    return [{ kind: at > now ? 'not-yet' : 'another-day', moment: each }];
  });
}

/** Paper knows minutes: somebody who came and sat down within one is not out of order. */
const minuteOf = (at: number): number => Math.floor(at / 60_000);

function outOfOrder({ said, joinedAt, seatedAt }: PastVisit): readonly Impossible[] {
  const came = said.came ?? joinedAt;
  const seated = said.seated ?? seatedAt;
  const isBefore = (each: Moment, earlier: number | null): boolean => {
    const at = said[each] ?? null;
    return at !== null && earlier !== null && minuteOf(at) < minuteOf(earlier);
  };
  const early = (['seated', 'left'] as const).filter((each) => isBefore(each, came));
  return [
    ...early.map((each) => ({ kind: 'before-joined', moment: each }) as const),
    ...(isBefore('cleared', seated) ? [{ kind: 'before-seated', moment: 'cleared' } as const] : []),
  ];
}

function atOnce({ said, sits }: PastVisit, sittings: Iterable<KnownSitting>): readonly Impossible[] {
  const seated = said.seated ?? null;
  if (sits === null || seated === null) return [];
  const from = minuteOf(seated);
  const until = endOf(said.cleared ?? null);
  const then = [...sittings].filter(
    (one) =>
      !one.removed &&
      one.id !== sits.seatingId &&
      from < endOf(one.clearedAt) &&
      minuteOf(one.seatedAt) < until,
  );
  const own = then.find(({ partyId }) => partyId === sits.partyId);
  const other = then.find(
    ({ partyId, tableIds }) => partyId !== sits.partyId && tableIds.some((id) => sits.tableIds.includes(id)),
  );
  return [
    ...(own === undefined ? [] : [{ kind: 'sat-elsewhere', by: saidOf(own) } as const]),
    ...(other === undefined ? [] : [{ kind: 'table-taken', by: saidOf(other) } as const]),
  ];
}

const endOf = (clearedAt: number | null): number =>
  clearedAt === null ? Number.POSITIVE_INFINITY : minuteOf(clearedAt);

const saidOf = ({ partyId, tableIds, seatedAt, clearedAt }: KnownSitting): PastSitting => ({
  partyId,
  tableIds,
  seatedAt,
  clearedAt,
});
