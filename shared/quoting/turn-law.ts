// How long a turn takes, from seated to ready again, in log minutes: size + part of the night + Friday or Saturday +
// tonight + chance. Fitted at close from the last ninety nights, older ones counting half every 25; with no history it
// is the prior the restaurant may set.
import type { ResidualLaw } from './residual-law.ts';

export const sizesKnown = 8;
export const dayparts = 4;

/** The typical turn of a party of two and of four, in minutes: all a restaurant need say to begin. */
export interface TypicalTurn {
  readonly two: number;
  readonly four: number;
}

export const usualTurn: TypicalTurn = { two: 59, four: 73 };

export interface PastTurn {
  readonly size: number;
  readonly daypart: number;
  readonly minutes: number;
}

export interface PastNight {
  readonly isWeekend: boolean;
  /** A night that closed early or was never closed says nothing of its pace. */
  readonly isWhole: boolean;
  readonly turns: readonly PastTurn[];
}

export interface TurnLaw {
  readonly bySize: readonly number[];
  readonly byDaypart: readonly number[];
  readonly weekend: number;
  readonly residual: ResidualLaw;
  /** Spread from night to night. */
  readonly tau: number;
  /** One for each night fitted, oldest first; null where it says nothing. */
  readonly nightOffsets: readonly (number | null)[];
}

export const isWeekend = (weekday: number): boolean => weekday === 5 || weekday === 6;

/** A turn this short or long is a slip of the finger. */
export const isPlausibleTurn = (minutes: number): boolean => minutes >= 15 && minutes <= 240;

export function daypartOf(at: number, hours: { readonly opens: number; readonly closes: number }): number {
  const length = Math.max(60, hours.closes - hours.opens);
  const quarter = Math.floor(((at - hours.opens) / length) * dayparts);
  return Math.min(dayparts - 1, Math.max(0, quarter));
}

export function expectedTurn(
  law: TurnLaw,
  turn: { size: number; daypart: number; weekend: boolean },
): number {
  const size = law.bySize[Math.min(turn.size, sizesKnown) - 1] ?? 0;
  return size + (law.byDaypart[turn.daypart] ?? 0) + (turn.weekend ? law.weekend : 0);
}
