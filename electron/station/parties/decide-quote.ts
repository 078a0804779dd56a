// What a party that joins is told: what the host said, else the higher number of the station's own quote, else nothing.
// Nobody is quoted who sits at once, has a booking, or is typed in from paper. Whoever was kept at a screen has waited since it came, is
// quoted from the room as it is now and promised that from now on.
import type { z } from 'zod';
import type { addParty } from '#shared/parties/add-party.ts';
import type { QuoteMade } from '../quotes/quote-newcomer.ts';
import type { StationCore } from '../station-core.ts';

interface At {
  readonly core: Pick<StationCore, 'quotes'>;
}

type Intent = Pick<
  z.output<typeof addParty.payload>,
  'size' | 'queueId' | 'expectedAt' | 'bookedFor' | 'priority' | 'quotedMinutes'
> & {
  readonly at?: number | undefined;
  /** Where a screen kept it. */
  readonly madeMsAgo?: number;
};

const isQuoted = ({ bookedFor, quotedMinutes: said, at }: Intent): boolean =>
  bookedFor === null && said !== 0 && at === undefined;

export function quoteFor({ core }: At, intent: Intent): QuoteMade | null {
  if (!isQuoted(intent)) return null;
  const answer = core.quotes.quote({ ...intent, waitedMs: intent.madeMsAgo ?? 0 });
  return answer.kind === 'quoted' ? answer : null;
}

/** Counted from when it joined. Null: nobody said anything, as where no table could take it or none is drawn. */
export function quotedMinutes(intent: Intent, made: QuoteMade | null): number | null {
  if (made === null || intent.quotedMinutes !== null) return intent.quotedMinutes;
  return Math.min(minutesKept(intent) + made.quote.high, mostMinutes);
}

const mostMinutes = 600;
const minuteMs = 60_000;

const minutesKept = ({ madeMsAgo = 0 }: Intent): number => Math.round(madeMsAgo / minuteMs);
