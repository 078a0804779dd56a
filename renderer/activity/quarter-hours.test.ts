import { describe, expect, it } from 'vitest';
import type { Act } from '#renderer/connection/station.ts';
import { quarterHours } from './quarter-hours.ts';

const at = (time: string): number => Date.parse(`2026-11-20T${time}:00Z`);

const act = (opId: string, happened: string, entered: string | null = null): Act => ({
  opId,
  kind: 'party.add',
  payload: null,
  group: 'list',
  actor: { kind: 'staff', id: 'maria' },
  happenedAt: at(happened),
  enteredAt: entered === null ? null : at(entered),
  state: 'confirmed',
  refusal: null,
  flags: [],
  otherStation: null,
  screen: null,
  undoneBy: null,
  turns: [],
  canUndo: true,
  target: null,
});

describe('the feed by quarter hours', () => {
  it('has the newest first, each quarter once, whatever order the log has them in', () => {
    const quarters = quarterHours([
      act('b', '19:31'),
      act('a', '19:44'),
      act('d', '19:02'),
      act('c', '19:30'),
    ]);
    expect(quarters.map(({ acts }) => acts.map(({ opId }) => opId))).toEqual([['a', 'b', 'c'], ['d']]);
    expect(quarters.map(({ from }) => from)).toEqual([at('19:30'), at('19:00')]);
  });

  it('has what was entered later where it was typed in', () => {
    const [first] = quarterHours([act('now', '20:31'), act('paper', '18:10', '20:32')]);
    expect(first?.acts.map(({ opId }) => opId)).toEqual(['paper', 'now']);
  });
});
