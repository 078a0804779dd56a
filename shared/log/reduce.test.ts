// What every op kind owes the log, whatever its payload and whatever state it meets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { arbitraryOps, wildOps } from '#shared/testing/arbitrary-ops.ts';
import { arbitraryPayloads } from '#shared/testing/arbitrary-payloads.ts';
import { arbitraryRows } from '#shared/testing/arbitrary-rows.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { createModelLog, type ModelLog } from '#shared/testing/model-log.ts';
import { tableIdOf } from '#shared/testing/test-ids.ts';
import { canonicalJson, sameJson } from './canonical-json.ts';
import { opDefinitions } from './catalogue.ts';
import type { Effect } from './effect.ts';
import { findEntity } from './entities.ts';
import { guestOf } from './fold.ts';
import type { Op } from './op.ts';
import { type Key, Missing, type Source } from './read.ts';
import { type Reduced, reduce } from './reduce.ts';
import { verdict as verdictSchema } from './verdict.ts';

const writerOf = (op: Op) => (op.kind === 'guest.erase' || op.kind === 'history.prune' ? 'cloud' : 'station');

/** Applies the ops one after the other and shows each with what it met. */
function walk(log: ModelLog, ops: readonly Op[], see: (op: Op, reduced: Reduced) => void): void {
  for (const op of ops) see(op, log.apply(op, writerOf(op)));
}

const everywhere = (check: (op: Op, reduced: Reduced) => void): void =>
  fc.assert(
    fc.property(arbitraryRows, wildOps, (rows, ops) => walk(createModelLog(rows), ops, check)),
    { numRuns: 300 },
  );

function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

test('each op kind has random payloads in these tests', () => {
  expect(Object.keys(arbitraryPayloads).sort()).toEqual(opDefinitions.map(({ kind }) => kind).sort());
});

describe('reduce', () => {
  test('answers whatever an op holds: accepted, or refused for a reason, and never by a fault of ours', () => {
    everywhere((op, { verdict, effects }) => {
      if (verdict.kind === 'accepted') return;
      expect(effects).toEqual([]);
      expect([op.kind, verdict.reason]).not.toEqual([op.kind, expect.objectContaining({ kind: 'fault' })]);
    });
  });

  test('is pure: the same op on the same rows gives the same answer, and touches neither', () => {
    fc.assert(
      fc.property(arbitraryRows, wildOps, (rows, ops) => {
        const { source } = createModelLog(deepFreeze(rows));
        for (const op of ops) {
          const once = reduce({ op: deepFreeze(op), writer: writerOf(op), source });
          expect(reduce({ op, writer: writerOf(op), source })).toEqual(once);
        }
      }),
    );
  });

  test('reads by id only: handed just the rows it asks for, one by one, it says the same', () => {
    fc.assert(
      fc.property(arbitraryRows, wildOps, (rows, ops) => {
        const log = createModelLog(rows);
        for (const op of ops) expect(reduceAsking(op, log.source)).toEqual(log.apply(op, writerOf(op)));
      }),
    );
  });

  test('effects are whole rows: before is what stood there, after is a row its entity allows', () => {
    fc.assert(
      fc.property(arbitraryRows, wildOps, (rows, ops) => {
        const log = createModelLog(rows);
        for (const op of ops) {
          const standing = new Map(log.rows().map(({ kind, row }) => [`${kind} ${row.id}`, row]));
          for (const { kind, id, before, after } of log.apply(op, writerOf(op)).effects) {
            expect(before).toEqual(standing.get(`${kind} ${id}`) ?? null);
            expect(must(findEntity(kind), kind).schema.parse(after)).toEqual(after);
            expect(sameJson(before, after)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a fact is refused only where its subject is unknown, known already, or erased', () => {
    const allowed = ['not-found', 'exists', 'erased', 'malformed'];
    const facts = new Set(opDefinitions.filter(({ nature }) => nature === 'fact').map(({ kind }) => kind));
    everywhere((op, { verdict }) => {
      if (facts.has(op.kind) && verdict.kind === 'refused') expect(allowed).toContain(verdict.reason.kind);
    });
  });

  test('a gesture touches one guest at most', () => {
    const guestsOf = (effects: readonly Effect[]) =>
      new Set(effects.map((effect) => guestOf([effect])).filter((guestId) => guestId !== null));
    fc.assert(
      fc.property(arbitraryOps, (ops) =>
        walk(createModelLog(), ops, (_, { effects }) => expect(guestsOf(effects).size).toBeLessThan(2)),
      ),
      { numRuns: 300 },
    );
  });

  test('a verdict says what its schema knows and not a word more, so that it holds no personal data', () => {
    everywhere((_, { verdict }) => expect(verdictSchema.parse(verdict)).toEqual(verdict));
  });

  test('a kind is written only by whom it names', () => {
    const erase = makeOp(1, 'guest.erase', {});
    expect(createModelLog().apply(erase, 'station').verdict).toMatchObject({
      reason: { kind: 'wrong-writer' },
    });
    const call = makeOp(2, 'party.call', {});
    expect(createModelLog().apply(call, 'cloud').verdict).toMatchObject({ reason: { kind: 'wrong-writer' } });
  });

  test('a text that reads otherwise than it is written, as older versions let in, gets into rows as it reads', () => {
    const payload = { tableId: tableIdOf(1), details: { name: '1\u00072', area: 'Pa\u202etio' } };
    for (const writer of ['station', 'cloud'] as const) {
      const log = createModelLog([]);
      expect(log.apply(makeOp(1, 'table.set', payload), writer).verdict.kind).toBe('accepted');
      expect(log.row('table', tableIdOf(1))).toMatchObject({ name: '12', area: 'Patio' });
    }
  });

  test('a text no store can keep is refused all the same', () => {
    const payload = { tableId: tableIdOf(1), details: { name: '1\u00002' } };
    expect(createModelLog([]).apply(makeOp(1, 'table.set', payload))).toMatchObject({
      verdict: { kind: 'refused', reason: { kind: 'malformed' } },
      effects: [],
    });
  });

  test('a refusal of a payload says where it is wrong and never what it held', () => {
    const op = makeOp(1, 'party.remove', { partyId: 'Ana Torres 555-0132', reason: 'Ana Torres' });
    const { verdict } = createModelLog().apply(op);
    expect(canonicalJson({ ...verdict })).toContain('partyId');
    expect(canonicalJson({ ...verdict })).not.toContain('Ana');
  });
});

/** Reduces with nothing loaded, adding only what each Missing names. */
function reduceAsking(op: Op, whole: Source): Reduced {
  const asked: Key[] = [];
  const isAsked = (wanted: Key) => asked.some((key) => JSON.stringify(key) === JSON.stringify(wanted));
  const source: Source = {
    row: (entity, id) => (isAsked({ kind: 'row', entity, id }) ? whole.row(entity, id) : undefined),
    op: (id) => (isAsked({ kind: 'op', id }) ? whole.op(id) : undefined),
  };
  for (;;) {
    try {
      return reduce({ op, writer: writerOf(op), source });
    } catch (error) {
      if (!(error instanceof Missing) || isAsked(error.key)) throw error;
      asked.push(error.key);
    }
  }
}
