import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseGuest } from '#shared/guests/erase-guest.ts';
import type { Row } from '#shared/log/entity.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import { pruneHistory } from '#shared/log/prune-history.ts';
import { arbitraryOps } from '#shared/testing/arbitrary-ops.ts';
import { createModelLog } from '#shared/testing/model-log.ts';
import { createReplay, type RowThen } from './replay.ts';
import { historiesOf } from './row-history.ts';

const sweeps: readonly string[] = [eraseGuest.kind, pruneHistory.kind];

/** A log of an evening, as effects; what goes by rule and not by effects is no part of a replay. */
function play(ops: readonly Op[]) {
  const log = createModelLog();
  const changes = ops
    .filter(({ kind }) => !sweeps.includes(kind))
    .map((op) => ({ at: happenedAt(op), effects: log.apply(op).effects }));
  return { log, replay: createReplay(historiesOf(changes)), times: changes.map(({ at }) => at) };
}

const byKey = (rows: readonly RowThen[]): ReadonlyMap<string, Row | null> =>
  new Map(rows.map(({ kind, id, row }) => [`${kind} ${id}`, row]));

const walked = (start: readonly RowThen[], steps: readonly (readonly RowThen[])[]): readonly RowThen[] =>
  [...new Map([start, ...steps].flatMap(withKeys)).values()].filter(({ row }) => row !== null);

const withKeys = (rows: readonly RowThen[]): readonly (readonly [string, RowThen])[] =>
  rows.map((then) => [`${then.kind} ${then.id}`, then]);

/** The same ops, some of them entered later than they happened. */
const lateOps = fc
  .tuple(arbitraryOps, fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 40, maxLength: 40 }))
  .map(([ops, lags]) =>
    ops.map((op, index): Op => ({ ...op, occurredAt: op.occurredAt - (lags[index] ?? 0) * 60_000 })),
  );

describe('an evening at any moment', () => {
  it('is the live rows at its end, also where some was entered later', () => {
    fc.assert(
      fc.property(lateOps, (ops) => {
        const { log, replay, times } = play(ops);
        const live = log.rows().map(({ kind, row }) => ({ kind, id: row.id, row }));
        expect(byKey(replay.at(Math.max(0, ...times)))).toEqual(byKey(live));
      }),
    );
  });

  it('is the rows as they were then, where everything was entered as it happened', () => {
    fc.assert(
      fc.property(arbitraryOps, fc.nat(), (ops, pick) => {
        const until = pick % ops.length;
        const then = play(ops.slice(0, until + 1)).log.rows();
        const { replay, times } = play(ops);
        const moment = times[Math.min(until, times.length - 1)] ?? 0;
        fc.pre(times.length === ops.length);
        expect(byKey(replay.at(moment))).toEqual(
          byKey(then.map(({ kind, row }) => ({ kind, id: row.id, row }))),
        );
      }),
    );
  });

  it('is the same by whatever way one came to it', () => {
    fc.assert(
      fc.property(lateOps, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (ops, picks) => {
        const { replay, times } = play(ops);
        const stops = picks.map((pick) => times[pick % Math.max(1, times.length)] ?? 0);
        const ways = stops.map((stop, index) => replay.between(stops[index - 1] ?? 0, stop));
        expect(byKey(walked(replay.at(0), ways))).toEqual(byKey(replay.at(stops.at(-1) ?? 0)));
      }),
    );
  });
});
