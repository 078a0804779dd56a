import { describe, expect, it } from 'vitest';
import { friday, fullRoom, lastAnswer, readHistory, smallHouse } from '#shared/testing/read-history.ts';

const start = [smallHouse, friday];
const join = (party: string, size: number, at: number) => ({ type: 'join', at, party, size });
const quote = (party: string, at: number) => ({ type: 'quote', at, party });
const seat = (party: string, at: number, ...tables: string[]) => ({ type: 'seat', at, party, tables });
const asked = (party: string, size: number, at: number) => [join(party, size, at), quote(party, at)];
const at = (type: string, when: number, ...tables: string[]) => ({ type, at: when, tables });
const middle = (lines: readonly unknown[]): number => lastAnswer(lines).p50 ?? Number.NaN;

const inOrder = ({ p20, p50, p80 }: { p20: number | null; p50: number | null; p80: number | null }) =>
  p20 !== null && p50 !== null && p80 !== null && p20 >= 0 && p20 <= p50 && p50 <= p80 && p80 < 600;

/** A whole evening at the two fours and the rest, every turn of the same length. */
const evening = (night: number, turn: number): readonly unknown[] => {
  const day = String(1 + night).padStart(2, '0');
  const seatings = [10, 100, 190].flatMap((from): { time: number; lines: unknown[] }[] =>
    ['1', '2', '3', '4', '5'].flatMap((table, index): { time: number; lines: unknown[] }[] => [
      { time: from + index, lines: [join(`p${from}-${table}`, index + 1, from + index)] },
      { time: from + index, lines: [seat(`p${from}-${table}`, from + index, table)] },
      { time: from + index + turn - 4, lines: [at('vacate', from + index + turn - 4, table)] },
      { time: from + index + turn, lines: [at('ready', from + index + turn, table)] },
    ]),
  );
  const lines = seatings.toSorted((a, b) => a.time - b.time).flatMap(({ lines }) => lines);
  return [{ ...friday, date: `2026-01-${day}` }, ...lines, { type: 'end', at: 300 }];
};

describe('a replayed history', () => {
  it('answers each quote in its order, with its night, party and minute', () => {
    const { answers } = readHistory([
      ...start,
      ...fullRoom(10),
      ...asked('p1', 2, 30),
      ...asked('p2', 4, 31),
      quote('p1', 40),
    ]);
    expect(answers.map(({ night, party, at }) => [night, party, at])).toEqual([
      ['2026-03-06', 'p1', 30],
      ['2026-03-06', 'p2', 31],
      ['2026-03-06', 'p1', 40],
    ]);
    expect(answers.every(inOrder)).toBe(true);
  });

  it('knows how long a turn is before it has seen one', () => {
    const wait = middle([...start, ...fullRoom(10), ...asked('p1', 2, 30)]);
    expect(wait).toBeGreaterThan(15);
    expect(wait).toBeLessThan(60);
  });

  it('promises a free table at once', () => {
    expect(middle([...start, ...asked('p1', 2, 30)])).toBeLessThan(5);
  });

  it('says nothing to a party no table or join could ever take', () => {
    const none = { p20: null, p50: null, p80: null };
    expect(lastAnswer([...start, ...asked('p1', 14, 30)])).toMatchObject(none);
    expect(
      lastAnswer([{ ...smallHouse, tables: [], joins: [] }, friday, ...asked('p1', 2, 5)]),
    ).toMatchObject(none);
  });

  it('takes a party of eight at a join, later than one of two', () => {
    const full = [...start, ...fullRoom(10)];
    const eight = lastAnswer([...full, ...asked('p1', 8, 30)]);
    expect(inOrder(eight)).toBe(true);
    expect(eight.p50).toBeGreaterThan(middle([...full, ...asked('p1', 2, 30)]));
  });

  it('learns how long this house really sits', () => {
    const nights = (turn: number) => Array.from({ length: 12 }, (_, night) => evening(night, turn)).flat();
    const tonight = [friday, ...fullRoom(10), ...asked('late', 2, 30)];
    const quick = middle([smallHouse, ...nights(45), ...tonight]);
    const slow = middle([smallHouse, ...nights(85), ...tonight]);
    expect(slow - quick).toBeGreaterThan(20);
  });

  it('waits longer the more stand before it', () => {
    const ahead = Array.from({ length: 6 }, (_, index) => join(`before-${index}`, 2, 20));
    const full = [...start, ...fullRoom(10)];
    expect(middle([...full, ...ahead, ...asked('p1', 2, 30)])).toBeGreaterThan(
      middle([...full, ...asked('p1', 2, 30)]) + 5,
    );
  });

  it('is shorter once the bill is on the table, and once it is being cleared', () => {
    const full = [...start, ...fullRoom(10)];
    const before = middle([...full, ...asked('p1', 2, 60)]);
    const check = middle([...full, at('check', 40, '1'), ...asked('p1', 2, 41)]);
    const cleared = middle([...full, at('vacate', 59, '1'), ...asked('p1', 2, 60)]);
    expect(check).toBeLessThan(25);
    expect(cleared).toBeLessThan(before);
    expect(cleared).toBeLessThan(12);
  });

  it('is longer while the kitchen is behind, and recovers when it is not', () => {
    const full = [...start, ...fullRoom(10)];
    const usual = middle([...full, ...asked('p1', 2, 30)]);
    const behind = middle([...full, { type: 'pace', at: 20, percent: 30 }, ...asked('p1', 2, 30)]);
    const again = middle([
      ...full,
      { type: 'pace', at: 20, percent: 30 },
      { type: 'pace', at: 21, percent: 0 },
      ...asked('p1', 2, 30),
    ]);
    expect(behind).toBeGreaterThan(usual * 1.15);
    expect(Math.abs(again - usual)).toBeLessThan(2);
  });

  it('does not seat a party that phoned ahead before it is here', () => {
    const answer = lastAnswer([...start, { ...join('p1', 2, 10), eta: 40 }, quote('p1', 10)]);
    expect(answer.p50).toBeGreaterThan(28);
    expect(
      middle([
        ...start,
        { ...join('p1', 2, 10), eta: 40 },
        { type: 'arrive', at: 20, party: 'p1' },
        quote('p1', 20),
      ]),
    ).toBeLessThan(5);
  });

  it('lets a booking go first, and forgets one that never came', () => {
    const five = [join('five', 5, 5), seat('five', 5, '5'), join('four', 4, 5), seat('four', 5, '3')];
    const booked = { type: 'booking', at: 45, size: 4, booking: 'b1' };
    const other = { ...booked, booking: 'b2' };
    const alone = middle([...start, ...five, ...asked('p1', 4, 44)]);
    const behind = middle([...start, booked, other, ...five, ...asked('p0', 4, 43), ...asked('p1', 4, 44)]);
    const spared = middle([
      ...start,
      booked,
      ...five,
      { type: 'noshow', at: 44, party: 'b1' },
      ...asked('p1', 4, 44),
    ]);
    expect(behind).toBeGreaterThan(alone + 10);
    expect(Math.abs(spared - alone)).toBeLessThan(1);
  });

  it('counts tables held or taken for others as not there', () => {
    const free = middle([...start, ...asked('p1', 2, 30)]);
    const held = (line: object) => middle([...start, join('big', 6, 20), line, ...asked('p1', 2, 30)]);
    const all = ['1', '2', '3', '4', '5'];
    expect(held({ type: 'call', at: 21, party: 'big', tables: all })).toBeGreaterThan(free + 20);
    expect(held({ type: 'hold', at: 21, party: 'big', tables: ['1'] })).toBeLessThan(free + 5);
  });

  it('gives the tables back when a hold, a call or a no-show lets them go', () => {
    const all = ['1', '2', '3', '4', '5'];
    const called = [...start, join('big', 6, 20), { type: 'call', at: 21, party: 'big', tables: all }];
    const free = middle([...start, ...asked('p1', 2, 30)]);
    const after = (line: object) => middle([...called, line, ...asked('p1', 2, 30)]);
    expect(after({ type: 'noshow', at: 22, party: 'big' })).toBeLessThan(free + 1);
    expect(after({ type: 'walkoff', at: 22, party: 'big' })).toBeLessThan(free + 1);
    expect(after({ type: 'hold', at: 22, party: 'big', tables: [] })).toBeLessThan(free + 5);
  });

  it('takes joined tables back one by one', () => {
    const big = [...start, join('big', 8, 5), seat('big', 5, '3', '4')];
    const rest = [
      join('a', 5, 5),
      seat('a', 5, '5'),
      join('b', 2, 5),
      seat('b', 5, '1'),
      join('c', 2, 5),
      seat('c', 5, '2'),
    ];
    const both = [...big, ...rest, ...asked('p1', 4, 60)];
    const one = [...big, ...rest, at('vacate', 50, '4'), at('ready', 54, '4'), ...asked('p1', 4, 60)];
    expect(middle(one)).toBeLessThan(5);
    expect(middle(both)).toBeGreaterThan(5);
  });

  it('survives everybody leaving at once', () => {
    const all = ['1', '2', '3', '4', '5'];
    const answer = lastAnswer([
      ...start,
      ...fullRoom(10),
      join('p0', 2, 60),
      at('vacate', 70, ...all),
      ...asked('p1', 2, 71),
      at('ready', 75, ...all),
      ...asked('p2', 4, 75),
    ]);
    expect(answer.p50).toBeLessThan(6);
  });

  it('begins a night although the one before was never closed, with an empty room and old ids', () => {
    const lines = [
      ...start,
      ...fullRoom(10),
      ...asked('p1', 2, 30),
      { ...friday, date: '2026-03-07' },
      ...asked('p1', 2, 5),
    ];
    const { answers, fault } = readHistory(lines);
    expect(fault).toBeNull();
    expect(answers[1]).toMatchObject({ night: '2026-03-07', at: 5 });
    expect(answers[1]?.p50).toBeLessThan(5);
  });

  it('keeps the hours of a night whose clocks change: minutes are minutes', () => {
    const night = { type: 'night', date: '2026-03-29', opens: 0, closes: 300 };
    const answer = lastAnswer([smallHouse, night, ...fullRoom(10), ...asked('p1', 2, 30)]);
    const usual = lastAnswer([
      smallHouse,
      { ...night, date: '2026-03-22' },
      ...fullRoom(10),
      ...asked('p1', 2, 30),
    ]);
    expect({ ...answer, night: '' }).toEqual({ ...usual, night: '' });
  });

  it('learns from the first quote of a party only', () => {
    const nights = (again: boolean) =>
      Array.from({ length: 8 }, (_, night) => [
        { ...friday, date: `2026-02-0${night + 1}` },
        ...fullRoom(10),
        ...asked('p1', 2, 30),
        ...(again ? [quote('p1', 50), quote('p1', 70)] : []),
        at('vacate', 96, '1'),
        at('ready', 99, '1'),
        seat('p1', 100, '1'),
        { type: 'end', at: 300 },
      ]).flat();
    const tonight = [friday, ...fullRoom(10), ...asked('p1', 2, 30)];
    expect(lastAnswer([smallHouse, ...nights(true), ...tonight])).toEqual(
      lastAnswer([smallHouse, ...nights(false), ...tonight]),
    );
  });

  it('does not take those who sat down on coming for kept quotes of those who wait', () => {
    const nights = (quotesAll: boolean) =>
      Array.from({ length: 14 }, (_, night) => [
        { ...friday, date: `2026-02-${String(night + 1).padStart(2, '0')}` },
        ...fullRoom(10).flatMap((line): unknown[] =>
          quotesAll && line.type === 'join' ? [line, quote(line.party, 10)] : [line],
        ),
        ...asked('p1', 2, 30),
        at('vacate', 60 + night * 5, '1'),
        at('ready', 63 + night * 5, '1'),
        seat('p1', 65 + night * 5, '1'),
        { type: 'end', at: 300 },
      ]).flat();
    const tonight = [friday, ...fullRoom(10), ...asked('p1', 2, 30)];
    const [quoted, unquoted] = [true, false].map((all) =>
      lastAnswer([smallHouse, ...nights(all), ...tonight]),
    );
    expect(Math.abs((quoted?.p80 ?? 0) - (unquoted?.p80 ?? 99))).toBeLessThan(2);
  });

  it('never reads the future: an answer is the same whatever follows it', () => {
    const before = [...start, ...fullRoom(10), ...asked('p1', 2, 30)];
    const after = [
      at('vacate', 31, '1'),
      at('ready', 32, '1'),
      seat('p1', 33, '1'),
      { type: 'end', at: 300 },
    ];
    expect(readHistory([...before, ...after]).answers).toEqual(readHistory(before).answers);
  });

  it('a party that walks in unannounced takes its table, and its size is not learned', () => {
    const alone = middle([...start, seat('who', 20, '1'), seat('what', 20, '2'), ...asked('p1', 2, 30)]);
    expect(alone).toBeLessThan(20);
    expect(readHistory([...start, seat('who', 20, '1'), quote('who', 21)]).fault).not.toBeNull();
  });
});

describe('a line that does not fit', () => {
  const faultOf = (...lines: unknown[]) => readHistory([...start, ...lines]).fault;

  it('names a table the house has not', () => {
    const reason = { kind: 'unknown-table', table: '9' };
    expect(faultOf(seat('p1', 5, '9'))).toEqual({ line: 3, reason });
    expect(faultOf(at('ready', 5, '1', '9'))).toEqual({ line: 3, reason });
    const house = { ...smallHouse, joins: [{ tables: ['1', '9'], seats: 4 }] };
    expect(readHistory([house]).fault).toEqual({ line: 1, reason });
  });

  it('goes back in time', () => {
    expect(faultOf(join('p1', 2, 5), join('p2', 2, 4))).toEqual({
      line: 4,
      reason: { kind: 'time-falls', at: 4, after: 5 },
    });
  });

  it('may be a booking, whose hour is not now', () => {
    const booking = { type: 'booking', at: 2, size: 2, booking: 'b1' };
    expect(faultOf(join('p1', 2, 5), booking, quote('p1', 5))).toBeNull();
  });

  it('is about a party that is not waiting', () => {
    const reason = { kind: 'not-waiting', party: 'p1' };
    for (const type of ['quote', 'arrive', 'walkoff', 'noshow']) {
      expect(faultOf({ type, at: 5, party: 'p1' })).toEqual({ line: 3, reason });
    }
    for (const type of ['hold', 'call']) {
      expect(faultOf({ type, at: 5, party: 'p1', tables: ['1'] })).toEqual({ line: 3, reason });
    }
    expect(faultOf(join('p1', 2, 5), seat('p1', 6, '1'), quote('p1', 7))).toEqual({ line: 5, reason });
  });

  it('comes before any night', () => {
    expect(readHistory([smallHouse, join('p1', 2, 5)]).fault).toEqual({
      line: 2,
      reason: { kind: 'no-night' },
    });
  });
});
