// What is true of a night and nobody in the room knows: how slow meals are, how patient the host is.
import { type Config, regimeFactor } from '../house/config.ts';
import type { Streams } from '../stream.ts';
import { type Weekday, weekdayOf } from './calendar.ts';

export interface NightTruth {
  readonly weekday: Weekday;
  /** All meals of the night take this many times the usual, a slow kitchen included. */
  readonly pace: number;
  readonly sectionPaces: readonly number[];
  /** After this many minutes a small party gets a bigger table. */
  readonly upsizesAfter: number;
  /** From this minute on what is left of a meal takes longer; null on a night without a shock. */
  readonly shockAt: number | null;
}

export interface Night {
  readonly config: Config;
  /** From 0, history first. */
  readonly index: number;
  readonly firstDay: number;
}

export const sectionSpread = 0.05;

export function drawNightTruth({ config, index, firstDay }: Night, streams: Streams): NightTruth {
  const scored = index - config.history;
  const { slowFrom, shockAt } = config.regime;
  const isSlow = slowFrom !== undefined && scored >= slowFrom;
  const isShocked = shockAt !== undefined && scored >= 0 && scored % 2 === 1;
  const sections = Math.max(...config.floor.tables.map(({ section }) => section)) + 1;
  const sectionStream = streams('sections');
  return {
    weekday: weekdayOf(index, firstDay),
    pace: streams('pace').logNormal(0, 0.08) * (isSlow ? regimeFactor : 1),
    sectionPaces: Array.from({ length: sections }, () => sectionStream.logNormal(0, sectionSpread)),
    upsizesAfter: streams('host patience').between(8, 22),
    shockAt: isShocked ? shockAt : null,
  };
}
