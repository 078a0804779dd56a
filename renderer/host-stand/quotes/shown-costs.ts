/**
 * What the screen shows now of what a seating would cost others, as the station told it. Whoever then does it reads the same
 * in the news: nothing that was on the screen is missing there.
 */
import type { Seater, SeatingCosts } from '#renderer/connection/station.ts';

export type ShownAnswer = { readonly asked: string; readonly costs: ReadonlyMap<string, SeatingCosts> };

/** By who would sit. */
export type ShownCosts = ReadonlyMap<string, ShownAnswer>;

/** Whoever walks in is nobody yet but so many. */
export const whoSits = (seater: Seater): string =>
  'partyId' in seater ? seater.partyId : `walk-in ${seater.size}`;

const keyOf = (tableIds: readonly string[]): string => tableIds.join(' ');

export const answerOf = (
  asked: string,
  options: readonly (readonly string[])[],
  costs: readonly SeatingCosts[],
): ShownAnswer => ({ asked, costs: new Map(options.map((ids, at) => [keyOf(ids), costs[at] ?? []])) });

export const costsIn = (
  answer: ShownAnswer | undefined,
  tableIds: readonly string[],
): SeatingCosts | undefined => answer?.costs.get(keyOf(tableIds));

/** Only what it asked itself: another may show something of the same party by now. */
export const withoutAnswer = (shown: ShownCosts, who: string, asked: string): ShownCosts =>
  shown.get(who)?.asked === asked ? new Map([...shown].filter(([key]) => key !== who)) : shown;
