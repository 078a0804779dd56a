// An evening that can be looked at as it was at any moment, forwards and backwards: only rows that differ between two
// moments are worked out anew.
import type { Row } from '#shared/log/entity.ts';
import { type RowHistory, rowAt } from './row-history.ts';

export interface RowThen {
  readonly kind: string;
  readonly id: string;
  /** Null: it was not there. */
  readonly row: Row | null;
}

export interface Replay {
  /** Every row that was there. */
  readonly at: (moment: number) => readonly RowThen[];
  /** The rows that differ, as they are at the moment gone to. */
  readonly between: (from: number, to: number) => readonly RowThen[];
}

export function createReplay(histories: readonly RowHistory[]): Replay {
  const changes = histories
    .flatMap((history) => history.patches.map(({ at }) => ({ at, history })))
    .sort((left, right) => left.at - right.at);
  const then = (history: RowHistory, moment: number): RowThen => ({
    kind: history.kind,
    id: history.id,
    row: rowAt(history, moment),
  });
  return {
    at: (moment) => histories.map((history) => then(history, moment)).filter(({ row }) => row !== null),
    between: (from, to) => {
      const [after, until] = from < to ? [from, to] : [to, from];
      const touched = changes.filter(({ at }) => at > after && at <= until).map(({ history }) => history);
      return [...new Set(touched)].map((history) => then(history, to));
    },
  };
}
