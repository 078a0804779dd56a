// (d) Everyone of the same size ahead takes one table of that size for one turn.
import { type PointEstimator, pointEstimator } from './estimator.ts';
import { bandOf } from './moment.ts';

const typicalTurn = (band: number): number => 45 + 14 * band;
const weightOfGuess = 10;
const forgets = 0.995;

export function queueLength(): PointEstimator {
  const turns = new Map<number, { minutes: number; count: number }>();
  const turnOf = (band: number) => {
    const turn = turns.get(band) ?? { minutes: typicalTurn(band) * weightOfGuess, count: weightOfGuess };
    turns.set(band, turn);
    return turn;
  };
  return pointEstimator({
    name: 'd',
    estimate: ({ band, aheadAlike, tablesOfBand }) => {
      const { minutes, count } = turnOf(band);
      return ((aheadAlike + 1) * (minutes / count)) / tablesOfBand;
    },
    learnTurn: (size, minutes) => {
      const turn = turnOf(bandOf(size));
      turn.minutes = turn.minutes * forgets + minutes;
      turn.count = turn.count * forgets + 1;
    },
  });
}
