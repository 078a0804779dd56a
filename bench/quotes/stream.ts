// Draws of the simulator: one named stream for each (seed, config, night, purpose). What one stream draws, and how
// often, never shifts another, so a change of one rule leaves everything else of an evening as it was.
import { createChance } from '../../scripts/simulator/chance.ts';

export interface Stream {
  /** At least 0, below 1. */
  readonly uniform: () => number;
  readonly between: (least: number, most: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly normal: (mean: number, deviation: number) => number;
  /** exp of a normal draw. */
  readonly logNormal: (mean: number, deviation: number) => number;
  readonly exponential: (mean: number) => number;
  readonly poisson: (mean: number) => number;
}

/** Gives the stream of one purpose. */
export type Streams = (purpose: string) => Stream;

export const nightStreams =
  (seed: string, config: string, night: number): Streams =>
  (purpose) =>
    createStream(seed, config, night, purpose);

export function createStream(...words: readonly (string | number)[]): Stream {
  const { draw, happens } = createChance(...words);
  const exponential = (mean: number): number => -mean * Math.log(1 - draw());
  const normal = (mean: number, deviation: number): number =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  return {
    uniform: draw,
    between: (least, most) => least + (most - least) * draw(),
    happens,
    normal,
    logNormal: (mean, deviation) => Math.exp(normal(mean, deviation)),
    exponential,
    poisson: (mean) => {
      let count = 0;
      for (let sum = exponential(1); sum < mean; sum += exponential(1)) count += 1;
      return count;
    },
  };
}
