import { describe, expect, it } from 'vitest';
import { noRows } from '#renderer/store/rows.ts';
import { seating } from '#shared/seatings/seating.ts';
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

const kindsOf = (problems: ReturnType<typeof problemsOf>) =>
  Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, why]) => [field, typeof why === 'string' ? why : why.kind]),
  );

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
    expect(steps[1]?.input).toMatchObject({
      partyId: row.partyId,
      tableIds: [twelve.id],
      clearedAt: at('20:40'),
    });
  });

  it('that still waits is one gesture, at the bar needs no table of its own', () => {
    const waits = readPaperRow(typed({ size: '2', came: '2030' }), desk);
    expect(waits.kind === 'steps' && waits.steps.map(({ kind }) => kind)).toEqual(['parties.add']);
    const bar = readPaperRow(typed({ size: '2', came: '2030', seated: '2035', table: 'Bar' }), desk);
    expect(bar.kind === 'steps' && bar.steps[1]?.input).toMatchObject({ tableIds: [] });
  });

  it.each([
    [{ size: '4', came: '2130' }, { came: 'not-yet' }],
    [{ size: '4', came: '1905', seated: '1900', table: '12' }, { seated: 'before-joined' }],
    [{ size: '4', came: '1905', left: '1900' }, { left: 'before-joined' }],
    [{ size: '4', came: '1905', seated: '1920', table: '12', cleared: '1910' }, { cleared: 'before-seated' }],
  ])('%o cannot have been, and says so where', (words, kinds) => {
    expect(kindsOf(problemsOf(words))).toEqual(kinds);
  });

  it('at a table somebody else had then says whose it was, and where the bar was meant, or another hour, nothing', () => {
    const sat = { id: mintId(), partyId: mintId(), tableIds: [twelve.id], covers: 2, serverId: null };
    const times = { stage: 'seated', seatedAt: at('19:00'), clearedAt: at('20:00'), removed: false };
    const had = seating.schema.parse({ ...sat, ...times });
    const seatings = new Map([[had.id, had]]);
    const taken: Desk = { ...desk, rows: { ...desk.rows, seatings } };
    const words = { size: '4', came: '1905', seated: '1930', table: '12' };
    const by = { partyId: had.partyId, tableIds: [twelve.id], seatedAt: at('19:00'), clearedAt: at('20:00') };
    expect(readPaperRow(typed(words), taken)).toEqual({
      kind: 'problems',
      problems: { table: { kind: 'table-taken', by } },
    });
    expect(readPaperRow(typed({ ...words, table: 'bar' }), taken).kind).toBe('steps');
    expect(readPaperRow(typed({ ...words, seated: '2000' }), taken).kind).toBe('steps');
  });

  it.each([
    [{ came: '1905' }, { size: 'no-size' }],
    [{ size: '4' }, { came: 'no-time' }],
    [{ size: '4', came: '1965' }, { came: 'not-a-time' }],
    [{ size: '4', came: '1905', seated: '1920' }, { table: 'no-table' }],
    [{ size: '4', came: '1905', seated: '1920', table: '99' }, { table: 'unknown-table' }],
    [{ size: '4', came: '1905', table: '12' }, { seated: 'no-time' }],
    [{ size: '4', came: '1905', seated: '1920', table: '12', left: '1930' }, { left: 'both' }],
    [{ size: '4', came: '1905', cleared: '1930' }, { cleared: 'not-seated' }],
  ])('%o says what is wrong where', (words, problems) => {
    expect(problemsOf(words)).toEqual(problems);
  });
});
