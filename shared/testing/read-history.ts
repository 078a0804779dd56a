// Lets a test write an evening as lines and read what the replay answers.
import { must } from '#shared/must.ts';
import { type HouseLine, parseHouseLine } from '#shared/quoting/house-line.ts';
import { type QuoteAnswer, Replay, type ReplayFault } from '#shared/quoting/replay.ts';

export const smallHouse = {
  type: 'house',
  tables: [
    { id: '1', seats: 2 },
    { id: '2', seats: 2 },
    { id: '3', seats: 4 },
    { id: '4', seats: 4 },
    { id: '5', seats: 6 },
  ],
  joins: [{ tables: ['3', '4'], seats: 8 }],
} as const satisfies HouseLine;

export const friday = {
  type: 'night',
  date: '2026-03-06',
  opens: 0,
  closes: 300,
} as const satisfies HouseLine;

export interface Read {
  readonly answers: readonly QuoteAnswer[];
  readonly fault: { readonly line: number; readonly reason: ReplayFault } | null;
}

/** Each line goes through the form a file has. */
export function readHistory(lines: readonly unknown[]): Read {
  const replay = new Replay();
  const answers: QuoteAnswer[] = [];
  for (const [index, text] of lines.entries()) {
    const line = parseHouseLine(JSON.stringify(text));
    if (!line.ok) throw new Error(`line ${index + 1}: ${JSON.stringify(line.reason)}`);
    const read = replay.read(line.value);
    if (!read.ok) return { answers, fault: { line: index + 1, reason: read.reason } };
    if (read.value !== null) answers.push(read.value);
  }
  return { answers, fault: null };
}

/** Everybody sits: two at a two, four at a four, five at the six. */
export const fullRoom = (at: number): readonly HouseLine[] =>
  smallHouse.tables.flatMap(({ id, seats }) => [
    { type: 'join', at, party: `sits-${id}`, size: seats === 6 ? 5 : seats },
    { type: 'seat', at, party: `sits-${id}`, tables: [id] },
  ]);

export const lastAnswer = (lines: readonly unknown[]): QuoteAnswer => {
  const { answers, fault } = readHistory(lines);
  if (fault !== null) throw new Error(`line ${fault.line}: ${JSON.stringify(fault.reason)}`);
  return must(answers.at(-1), 'an answer');
};
