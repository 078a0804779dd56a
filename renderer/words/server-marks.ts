/** The sign of each person who serves: as few letters of the name as tell them apart, and one of eight quiet colours. */
import type { StaffMember } from '#renderer/connection/station.ts';

export type ServerMark = {
  readonly name: string;
  readonly letters: string;
  /** 1 to 8, for the colours --server-1 and on. */
  readonly tone: number;
};

const tones = 8;

export function serverMarks(staff: ReadonlyMap<string, StaffMember>): ReadonlyMap<string, ServerMark> {
  const people = [...staff.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  const names = people.map(({ name }) => name);
  return new Map(
    people.map(({ id, name }, at) => [id, { name, letters: lettersOf(name, names), tone: (at % tones) + 1 }]),
  );
}

function lettersOf(name: string, names: readonly string[]): string {
  const start = (of: string, count: number): string => [...of].slice(0, count).join('').toLocaleUpperCase();
  const isShared = names.filter((other) => start(other, 1) === start(name, 1)).length > 1;
  if (!isShared) return start(name, 1);
  const [first = '', last = ''] = name.split(/\s+/u);
  return `${start(first, 1)}${start(last, 1)}`;
}
