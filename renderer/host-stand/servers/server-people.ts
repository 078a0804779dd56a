/** Who serves, or might: how they are called, a first name where it is enough, and the sign they have everywhere. */
import type { StaffMember } from '#renderer/connection/station.ts';
import { type ServerMark, serverMarks } from '#renderer/words/server-marks.ts';
import { must } from '#shared/must.ts';
import { isOnStaff } from '#shared/staff/is-on-staff.ts';

export type ServerPerson = {
  readonly id: string;
  /** Null: nobody at this station knows who that was. */
  readonly name: string | null;
  readonly shortName: string | null;
  readonly isGone: boolean;
  readonly mark: ServerMark | null;
};

export type ServerPeople = ReadonlyMap<string, ServerPerson>;

export const personOf = (people: ServerPeople, serverId: string): ServerPerson =>
  must(people.get(serverId), 'everybody who serves is among them');

const byId = (left: string, right: string): number => (left < right ? -1 : 1);

/** All whose role it is to serve, and everybody else who does. */
export function peopleOf(
  staff: ReadonlyMap<string, StaffMember>,
  servingIds: Iterable<string>,
): ServerPeople {
  const members = [...staff.values()].filter(({ role }) => role === 'server');
  const ids = members.map(({ id }) => id).sort(byId);
  const others = [...new Set(servingIds)].filter((id) => !ids.includes(id)).sort(byId);
  const everybody = [...ids, ...others];
  const names = everybody.flatMap((id) => staff.get(id)?.name ?? []);
  const marks = serverMarks(staff);
  return new Map(
    everybody.map((id) => {
      const name = staff.get(id)?.name ?? null;
      const shortName = name === null ? null : shortNameOf(name, names);
      const isGone = !isOnStaff(staff.get(id));
      return [id, { id, name, shortName, isGone, mark: marks.get(id) ?? null }];
    }),
  );
}

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/u);
const firstOf = (name: string): string => wordsOf(name)[0] ?? name;

function shortNameOf(name: string, names: readonly string[]): string {
  const first = firstOf(name);
  if (names.filter((other) => firstOf(other) === first).length < 2) return first;
  const last = wordsOf(name).slice(1).at(-1);
  const [initial] = last ?? '';
  return initial === undefined ? first : `${first} ${initial.toLocaleUpperCase()}.`;
}
