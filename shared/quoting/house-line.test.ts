import { describe, expect, it } from 'vitest';
import { parseHouseLine } from './house-line.ts';

const parsed = (line: unknown) => parseHouseLine(JSON.stringify(line));

describe('a line of a house', () => {
  it('is every line the interface names', () => {
    const lines = [
      { type: 'house', tables: [{ id: '1', seats: 2 }], joins: [{ tables: ['1', '2'], seats: 8 }] },
      { type: 'night', date: '2026-03-06', opens: 0, closes: 300 },
      { type: 'booking', at: 130, size: 4, booking: 'b1' },
      { type: 'join', at: 12.5, party: 'p1', size: 3 },
      { type: 'quote', at: 12.5, party: 'p1' },
      { type: 'join', at: 14, party: 'p2', size: 2, eta: 31 },
      { type: 'arrive', at: 31, party: 'p2' },
      { type: 'walkoff', at: 33, party: 'p2' },
      { type: 'hold', at: 36, party: 'p1', tables: [] },
      { type: 'call', at: 38, party: 'p1', tables: ['4'] },
      { type: 'seat', at: 40, party: 'p1', tables: ['4'] },
      { type: 'pace', at: 90, percent: 20 },
      { type: 'check', at: 95, tables: ['4'] },
      { type: 'vacate', at: 101, tables: ['4'] },
      { type: 'ready', at: 105, tables: ['4'] },
      { type: 'noshow', at: 155, party: 'b1' },
      { type: 'end', at: 300 },
    ];
    for (const line of lines) expect(parsed(line)).toEqual({ ok: true, value: line });
  });

  it('loses the fields nobody knows', () => {
    const line = { type: 'end', at: 300 };
    expect(parsed({ ...line, weather: 'rain' })).toEqual({ ok: true, value: line });
  });

  it('says what is wrong with it', () => {
    expect(parseHouseLine('{"type":')).toEqual({ ok: false, reason: { kind: 'not-json' } });
    expect(parsed({ type: 'dance', at: 1 })).toMatchObject({
      reason: { kind: 'unknown-type', type: 'dance' },
    });
    expect(parsed({ at: 1 })).toMatchObject({ reason: { kind: 'unknown-type', type: 'none' } });
    expect(parsed([])).toMatchObject({ ok: false });
    expect(parsed({ type: 'join', at: 1, party: 'p1' })).toMatchObject({
      reason: { kind: 'bad-field', field: 'size' },
    });
    expect(parsed({ type: 'join', at: '1', party: 'p1', size: 2 })).toMatchObject({
      reason: { kind: 'bad-field', field: 'at' },
    });
    expect(parsed({ type: 'seat', at: 1, party: '', tables: ['1'] })).toMatchObject({
      reason: { kind: 'bad-field', field: 'party' },
    });
  });
});
