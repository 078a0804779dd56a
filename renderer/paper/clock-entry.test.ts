import { describe, expect, it } from 'vitest';
import { readEntry } from './clock-entry.ts';

const tonight = { timeZone: 'Europe/Madrid', dayEndMinute: 180, now: Date.parse('2026-11-20T23:30:00Z') };

const read = (text: string) => {
  const entry = readEntry(text, tonight);
  return entry.kind === 'moment' ? new Date(entry.at).toISOString() : entry;
};

describe('a time from paper', () => {
  it.each([
    ['1915', '2026-11-20T18:15:00.000Z'],
    ['19:15', '2026-11-20T18:15:00.000Z'],
    ['915', '2026-11-20T08:15:00.000Z'],
    [' 7.05 ', '2026-11-20T06:05:00.000Z'],
    // Half past midnight by the clock on the wall is now: the evening goes on until three.
    ['0:30', '2026-11-20T23:30:00.000Z'],
    // Still to come, which the line is told as a whole.
    ['0045', '2026-11-20T23:45:00.000Z'],
  ])('%s is of tonight', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each(['25:00', '1961', 'soon', '7'])('%s is no time', (text) => {
    expect(read(text)).toEqual({ kind: 'wrong', problem: 'not-a-time' });
  });

  it('may be left out', () => {
    expect(read(' ')).toEqual({ kind: 'none' });
  });
});
