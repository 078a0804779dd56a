/** Who is at work, in an order that stays the same all evening: by name, then those who are cut, then who has left. */
import { isOnDuty, type ServerLoad } from '#shared/rotation/server-load.ts';
import { personOf } from './server-people.ts';
import type { Service } from './use-service.ts';

export function onDutyOf({ loads, people }: Pick<Service, 'loads' | 'people'>): readonly ServerLoad[] {
  const rank = ({ serverId, isCut }: ServerLoad): number =>
    personOf(people, serverId).isGone ? 2 : isCut ? 1 : 0;
  const nameOf = ({ serverId }: ServerLoad): string => personOf(people, serverId).name ?? '';
  return loads
    .filter(isOnDuty)
    .sort((left, right) => rank(left) - rank(right) || nameOf(left).localeCompare(nameOf(right)));
}
