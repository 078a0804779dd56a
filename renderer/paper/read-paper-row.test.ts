import { describe, expect, it } from 'vitest';
import { noRows } from '#renderer/store/rows.ts';
import { table } from '#shared/tables/table.ts';
import { newRow, type PaperRow } from './paper-row.ts';
import { type Desk, readPaperRow } from './read-paper-row.ts';

let minted = 0;
const mintId = (): string => {
  minted += 1;
  return `01939c00-0000-7000-8000-${String(minted).padStart(12, '0')}`;
};

const twelve = table.schema.parse({
  id: mintId(),
  name: '12',
  area: '',
  seatsMin: 2,
  seatsMax: 4,
  condition: 'ready',
  conditionAt: 0,
  heldForPartyId: null,
  openSeatingIds: [],
  removed: false,
});

const desk: Desk = {
  tonight: { now: Date.parse('2026-11-20T21:00:00Z'), timeZone: 'UTC', dayEndMinute: 180 },
  rows: { ...noRows, tables: new Map([[twelve.id, twelve]]) },
  queueId: mintId(),
  bar: ['bar'],
  printed: null,
};

const typed = (words: Partial<PaperRow['words']>): PaperRow => {
  const row = newRow(mintId);
  return { ...row, words: { ...row.words, ...words } };
};

const at = (time: string): number => Date.parse(`2026-11-20T${time}:00Z`);

const problemsOf = (words: Partial<PaperRow['words']>) => {
  const reading = readPaperRow(typed(words), desk);
  return reading.kind === 'problems' ? reading.problems : null;
};

describe('a line of paper', () => {
  it('whose number nobody stands on complains of the number and of nothing else', () => {
    expect(problemsOf({ line: '88', seated: '2015', table: '12' })).toEqual({ line: 'unknown-line' });
    expect(problemsOf({ line: '88', size: '2', came: '2015' })).toBeNull();
  });

  it('that came, sat and left is three gestures, each at its moment', () => {
    const row = typed({
      size: '4',
      name: 'García',
      came: '1905',
      seated: '19:20',
      table: '12',
      cleared: '2040',
    });
    const reading = readPaperRow(row, desk);
    const steps = reading.kind === 'steps' ? reading.steps : [];
    expect(steps.map(({ kind, input }) => [kind, input.at])).toEqual([
      ['parties.add', at('19:05')],
      ['parties.seat', at('19:20')],
      ['seatings.clear', at('20:40')],
    ]);
    expect(steps[1]?.input).toMatchObject({ partyId: row.partyId, tableIds: [twelve.id] });
  });

  it('that still waits is one gesture, at the bar needs no table of its own', () => {
    const waits = readPaperRow(typed({ size: '2', came: '2030' }), desk);
    expect(waits.kind === 'steps' && waits.steps.map(({ kind }) => kind)).toEqual(['parties.add']);
    const bar = readPaperRow(typed({ size: '2', came: '2030', seated: '2035', table: 'Bar' }), desk);
    expect(bar.kind === 'steps' && bar.steps[1]?.input).toMatchObject({ tableIds: [] });
  });

  it.each([
    [{ came: '1905' }, { size: 'no-size' }],
    [{ size: '4' }, { came: 'no-time' }],
    [{ size: '4', came: '2130' }, { came: 'not-yet' }],
    [{ size: '4', came: '1905', seated: '1900', table: '12' }, { seated: 'before' }],
    [{ size: '4', came: '1905', seated: '1920' }, { table: 'no-table' }],
    [{ size: '4', came: '1905', seated: '1920', table: '99' }, { table: 'unknown-table' }],
    [{ size: '4', came: '1905', table: '12' }, { seated: 'no-time' }],
    [{ size: '4', came: '1905', seated: '1920', table: '12', left: '1930' }, { left: 'both' }],
    [{ size: '4', came: '1905', cleared: '1930' }, { cleared: 'not-seated' }],
  ])('%o says what is wrong where', (words, problems) => {
    expect(problemsOf(words)).toEqual(problems);
  });
});
