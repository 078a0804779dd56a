/** What a relief of a server comes to, section by section, and who may take over: the least busy first. */
import type { Rows } from '#renderer/store/rows.ts';
import { weightOf } from '#shared/rotation/next-server.ts';
import { isOnDuty } from '#shared/rotation/server-load.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import type { Section } from '#shared/sections/section.ts';
import { handedOver, sectionsOf, sittingsIn } from './sections-of.ts';
import type { ServerPerson } from './server-people.ts';
import type { Service } from './use-service.ts';

export type Relief = {
  readonly section: Section;
  /** Who changes hands. */
  readonly seatings: readonly Seating[];
  readonly leavingId: string;
};

/** Whoever takes over, the same change hands. */
const anybody = 'anybody';

/** Their own sections, and others’ where they still look after somebody. */
export function reliefsOf(rows: Rows, serverId: string): readonly Relief[] {
  return sectionsOf(rows).flatMap((section): readonly Relief[] => {
    if (section.serverId === serverId)
      return [{ section, seatings: handedOver(rows, section, anybody), leavingId: serverId }];
    const isStillThere = sittingsIn(rows, section).some((seating) => seating.serverId === serverId);
    if (section.serverId === null || !isStillThere) return [];
    const seatings = handedOver(rows, section, section.serverId);
    return [{ section, seatings, leavingId: serverId }];
  });
}

/** In somebody else’s section only they can take over; a section of one’s own goes to any colleague. */
export function candidatesFor(
  { section, leavingId }: Relief,
  { people, loads }: Service,
): readonly ServerPerson[] {
  const colleagues = [...people.values()].filter(({ id, isGone }) => id !== leavingId && !isGone);
  if (section.serverId !== leavingId) return colleagues.filter(({ id }) => id === section.serverId);
  const rank = ({ id }: ServerPerson): number => {
    const load = loads.find(({ serverId }) => serverId === id);
    if (load === undefined || !isOnDuty(load)) return 1e6;
    return weightOf(load) + (load.isCut ? 1e7 : 0);
  };
  return colleagues.sort((left, right) => rank(left) - rank(right));
}
