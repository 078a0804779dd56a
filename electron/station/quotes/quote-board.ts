// What every screen is told of the evening's waits: an outlook for each party that waits, and when tables come back.
import type { Quantiles } from '#shared/quoting/estimate-room.ts';
import type { OfferReason } from '#shared/suggestion/rank-offers.ts';

/** Whole minutes from the board's moment. */
export interface Minutes {
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
}

/** What seating somebody would do to another party. */
export interface Cost {
  readonly partyId: string;
  /** Minutes until it sits, as they stand and as they would. */
  readonly before: number;
  readonly after: number;
  /** The time it was told would pass. */
  readonly breaks: boolean;
  /** It has passed already, or passes whoever sits where: what it was told is broken, and by more then. */
  readonly isLate: boolean;
}

export interface Advice {
  readonly tableIds: readonly string[];
  readonly reason: OfferReason;
  readonly serverId: string | null;
  readonly costs: readonly Cost[];
}

export interface PartyOutlook {
  readonly partyId: string;
  /** Null: no table or join could ever take it. */
  readonly wait: Minutes | null;
  /** The range as it is said. */
  readonly low: number;
  readonly high: number;
  readonly isRough: boolean;
  /** Where it may sit now; null: nowhere yet. */
  readonly advice: Advice | null;
}

export interface TableOutlook {
  readonly tableId: string;
  /** Minutes until it is ready for the next party. */
  readonly free: Minutes;
  /** Sure enough to be said of this one table. */
  readonly isPrecise: boolean;
}

export interface QuoteBoard {
  readonly at: number;
  readonly parties: readonly PartyOutlook[];
  readonly tables: readonly TableOutlook[];
  /** How much longer meals last tonight than usual, in percent; null while that is not sure. */
  readonly pacePercent: number | null;
}

export const wholeMinutes = ({ p20, p50, p80 }: Omit<Quantiles, 'p90'>): Minutes => ({
  p20: Math.round(p20),
  p50: Math.round(p50),
  p80: Math.round(p80),
});
