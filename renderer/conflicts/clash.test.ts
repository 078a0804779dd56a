// Each clash says truly which side holds, and the gestures of the other side make that one hold.
import { describe, expect, test } from 'vitest';
import type { ChangedBy } from '#renderer/connection/station.ts';
import { applyPatches, noRows, type Rows } from '#renderer/store/rows.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { type Clash, type Step, sidesOf, sidesOfCard, whatHolds } from './clash.ts';

const ana = partyIdOf(1);
const opKinds = {
  'log.undo': 'log.undo',
  'parties.callToTable': 'party.call',
  'parties.requeue': 'party.requeue',
  'parties.remove': 'party.remove',
  'parties.edit': 'party.edit',
} as const;

const rowsOf = (log: ModelLog): Rows =>
  applyPatches(
    noRows,
    log.rows().map(({ kind, row }) => ({ kind, id: row.id, row })),
  );

const actOf = (op: Op): ChangedBy => ({ ...op, happenedAt: happenedAt(op) });

/** One did something, then another what clashes with it. */
function clashOf(log: ModelLog, first: Op, second: Op): Clash {
  log.apply(first);
  const { verdict } = log.apply(second);
  const flag = verdict.kind === 'accepted' ? verdict.flags[0] : undefined;
  return { op: second, flag: must(flag, 'it clashes'), other: actOf(first) };
}

function take(log: ModelLog, steps: readonly Step[]): void {
  steps.forEach(({ kind, input }, at) => {
    const payload: Json = JSON.parse(
      JSON.stringify({ ...input, ...(kind === 'parties.requeue' && { orderKey: 1 }) }),
    );
    const { verdict } = log.apply(makeOp(100 + at, opKinds[kind], payload));
    expect(verdict).toEqual({ kind: 'accepted', flags: [] });
  });
}

const seat = (number: number) =>
  makeOp(number, 'party.seat', {
    partyId: ana,
    seatingId: seatingIdOf(number),
    tableIds: [tableIdOf(number)],
  });
const remove = (number: number, reason: string) => makeOp(number, 'party.remove', { partyId: ana, reason });
const resize = (number: number, size: number) =>
  makeOp(number, 'party.edit', { partyId: ana, size, was: { size: 2 } });
const call = (number: number) =>
  makeOp(number, 'party.call', { partyId: ana, tableIds: [tableIdOf(number)], was: [] });
const note = (number: number, was: string, notes: string) =>
  makeOp(number, 'party.edit', { partyId: ana, personal: { notes, was: { notes: was } } });

describe('the other side can be made to hold', () => {
  test.each([
    { acts: [seat(1), remove(2, 'no-show')], holds: 'seat', becomes: { status: 'no-show' } },
    { acts: [remove(1, 'no-show'), seat(2)], holds: 'seat', becomes: { status: 'no-show' } },
    { acts: [remove(1, 'left'), remove(2, 'cancelled')], holds: 'earlier', becomes: { status: 'cancelled' } },
    { acts: [seat(1), seat(2)], holds: 'both', becomes: { openSeatingIds: [seatingIdOf(1)] } },
    { acts: [resize(1, 4), resize(2, 5)], holds: 'later', becomes: { size: 4 } },
    { acts: [call(1), call(2)], holds: 'later', becomes: { calledTo: [tableIdOf(1)] } },
  ] as const)('$acts.0.kind, then $acts.1.kind: $becomes', ({ acts, holds, becomes }) => {
    const log = restaurant();
    const clash = clashOf(log, ...acts);
    expect(whatHolds(clash)).toBe(holds);
    const sides = sidesOf(clash, rowsOf(log));
    expect(sides).toHaveLength(2);
    take(log, sides[1]?.steps ?? []);
    expect(log.row('party', ana)).toMatchObject(becomes);
  });

  test('of two edits that clash in two fields: each side is one answer', () => {
    const log = restaurant();
    const both = (number: number, size: number, quotedMinutes: number) =>
      makeOp(number, 'party.edit', {
        partyId: ana,
        size,
        quotedMinutes,
        was: { size: 2, quotedMinutes: 20 },
      });
    const first = both(1, 3, 30);
    const second = both(2, 4, 40);
    log.apply(first);
    const { verdict } = log.apply(second);
    const flags = verdict.kind === 'accepted' ? verdict.flags : [];
    const sides = sidesOfCard(
      flags.map((flag) => ({ op: second, flag, other: actOf(first) })),
      rowsOf(log),
    );
    expect(sides).toMatchObject([{ values: [4, 40], steps: [] }, { values: [3, 30] }]);
    take(log, sides[1]?.steps ?? []);
    expect(log.row('party', ana)).toMatchObject({ size: 3, quotedMinutes: 30 });
  });

  // Earlier versions flagged it.
  test('of a call to no table that came after one to a table', () => {
    const log = restaurant();
    const [first, second] = [call(1), makeOp(2, 'party.call', { partyId: ana })];
    for (const op of [first, second]) log.apply(op);
    const flag = { kind: 'called-elsewhere', partyId: ana, tableIds: [tableIdOf(1)] } as const;
    const sides = sidesOf({ op: second, flag, other: actOf(first) }, rowsOf(log));
    expect(sides).toMatchObject([{ values: [''], steps: [] }, { steps: [{ kind: 'parties.callToTable' }] }]);
    take(log, sides[1]?.steps ?? []);
    expect(log.row('party', ana)).toMatchObject({ calledTo: [tableIdOf(1)] });
  });

  test('of two seats the later one too', () => {
    const log = restaurant();
    const sides = sidesOf(clashOf(log, seat(1), seat(2)), rowsOf(log));
    take(log, sides[0]?.steps ?? []);
    expect(log.row('party', ana)).toMatchObject({ status: 'seated', openSeatingIds: [seatingIdOf(2)] });
  });

  test('a note that was emptied while somebody wrote another: the other holds', () => {
    const log = restaurant();
    log.apply(note(5, '', 'window'));
    const clash = clashOf(log, note(6, 'window', 'nuts'), note(7, 'window', ''));
    expect(whatHolds(clash)).toBe('earlier');
    const sides = sidesOf(clash, rowsOf(log));
    expect(sides).toMatchObject([{ values: ['nuts'], steps: [] }, { values: [''] }]);
    take(log, sides[1]?.steps ?? []);
    expect(log.row('party', ana)).toMatchObject({ personal: { notes: '' } });
  });
});

describe('no side is offered', () => {
  test('once the table was cleared', () => {
    const log = restaurant();
    const clash = clashOf(log, seat(1), remove(2, 'left'));
    log.apply(makeOp(3, 'seating.clear', { seatingId: seatingIdOf(1), leaves: 'ready' }));
    expect(sidesOf(clash, rowsOf(log))).toEqual([]);
  });

  test('once who was called to two tables waits again', () => {
    const log = restaurant();
    const clash = clashOf(log, call(1), call(2));
    log.apply(makeOp(3, 'party.requeue', { partyId: ana, orderKey: 1 }));
    expect(sidesOf(clash, rowsOf(log))).toEqual([]);
  });

  test('once somebody gave the field yet another value, or nobody knows the other', () => {
    const log = restaurant();
    const clash = clashOf(log, resize(1, 4), resize(2, 5));
    expect(sidesOf({ ...clash, other: null }, rowsOf(log))).toEqual([]);
    log.apply(makeOp(3, 'party.edit', { partyId: ana, size: 6 }));
    expect(sidesOf(clash, rowsOf(log))).toEqual([]);
  });
});
