// What each server carries tonight, from the rows alone: every screen computes the same. A party counts for whoever
// serves it now, so one that was handed over counts for its new server, with the time it really sat down.
import { isSitting, type Seating } from '#shared/seatings/seating.ts';
import type { Section } from '#shared/sections/section.ts';
import type { Server } from '#shared/servers/server.ts';

const minuteMs = 60_000;

export interface ServiceRows {
  readonly sections: Iterable<Section>;
  readonly servers: Iterable<Server>;
  readonly seatings: Iterable<Seating>;
}

export interface ServerLoad {
  readonly serverId: string;
  readonly sectionIds: readonly string[];
  readonly partiesNow: number;
  readonly coversNow: number;
  /** Sittings, those that sit now among them: a party at two tables put together is one. */
  readonly tablesTonight: number;
  readonly coversTonight: number;
  /** Null: nobody was seated with them tonight. */
  readonly lastSeatedAt: number | null;
  /** Takes no more parties tonight. */
  readonly isCut: boolean;
}

const nothing = {
  sectionIds: [],
  partiesNow: 0,
  coversNow: 0,
  tablesTonight: 0,
  coversTonight: 0,
  lastSeatedAt: null,
  isCut: false,
};

/** Everybody who serves a section or served a party since the business day began, by id. */
export function loadsOf(rows: ServiceRows, dayStartAt: number): readonly ServerLoad[] {
  const loads = new Map<string, ServerLoad>();
  const change = (serverId: string, changed: (load: ServerLoad) => Partial<ServerLoad>): void => {
    const load = loads.get(serverId) ?? { ...nothing, serverId };
    loads.set(serverId, { ...load, ...changed(load) });
  };
  for (const { id, serverId, removed } of rows.sections) {
    if (serverId === null || removed) continue;
    change(serverId, ({ sectionIds }) => ({ sectionIds: [...sectionIds, id].sort() }));
  }
  for (const seating of rows.seatings) {
    if (seating.serverId === null || !isOfTonight(seating, dayStartAt)) continue;
    change(seating.serverId, (load) => withSitting(load, seating));
  }
  for (const { id, cutAt, removed } of rows.servers) {
    const isCut = cutAt !== null && cutAt >= dayStartAt && !removed;
    if (isCut && loads.has(id)) change(id, () => ({ isCut }));
  }
  return [...loads.values()].sort((left, right) => (left.serverId < right.serverId ? -1 : 1));
}

const isOfTonight = (seating: Seating, dayStartAt: number): boolean =>
  isSitting(seating) || (!seating.removed && seating.clearedAt !== null && seating.clearedAt >= dayStartAt);

function withSitting(load: ServerLoad, seating: Seating): Partial<ServerLoad> {
  const { covers, seatedAt } = seating;
  const isHere = isSitting(seating);
  return {
    partiesNow: load.partiesNow + (isHere ? 1 : 0),
    coversNow: load.coversNow + (isHere ? covers : 0),
    tablesTonight: load.tablesTonight + 1,
    coversTonight: load.coversTonight + covers,
    lastSeatedAt: load.lastSeatedAt === null ? seatedAt : Math.max(load.lastSeatedAt, seatedAt),
  };
}

/** At work now: has a section, or still looks after somebody. */
export const isOnDuty = ({ sectionIds, partiesNow }: ServerLoad): boolean =>
  sectionIds.length > 0 || partiesNow > 0;

/** Whole minutes, never negative; null: not seated tonight. */
export const minutesSinceSeated = ({ lastSeatedAt }: ServerLoad, now: number): number | null =>
  lastSeatedAt === null ? null : Math.max(0, Math.floor((now - lastSeatedAt) / minuteMs));
