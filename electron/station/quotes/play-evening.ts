// The evening as it is, played forward: rows kept in memory, the engine of the house, and the estimate both give. Played
// once for each state and half minute, however many ask.
import { queue } from '#shared/queues/queue.ts';
import { estimateRoom } from '#shared/quoting/estimate-room.ts';
import { type ServiceNight, serviceNightAt } from '#shared/quoting/service-night.ts';
import { turnsOf } from '#shared/rotation/next-server.ts';
import { loadsOf } from '#shared/rotation/server-load.ts';
import { seating } from '#shared/seatings/seating.ts';
import { section } from '#shared/sections/section.ts';
import { server } from '#shared/servers/server.ts';
import { defaultSettings, type SettingsDetails, settings } from '#shared/settings/settings.ts';
import { isOnStaff } from '#shared/staff/is-on-staff.ts';
import type { ChangedRow } from '../log/replica.ts';
import type { StationLog } from '../log/station-log.ts';
import type { StaffMember } from '../staff/staff-directory.ts';
import { type Evening, roomNow, tonightNow } from './house-now.ts';
import type { Played } from './played.ts';
import type { EngineKeeper } from './quote-engine.ts';
import { createRowMirror, type RowMirror } from './row-mirror.ts';

export interface Player {
  readonly put: (rows: readonly ChangedRow[]) => void;
  readonly play: () => Played;
  readonly night: () => ServiceNight;
  readonly settings: () => SettingsDetails;
}

interface PlayerOptions {
  readonly log: StationLog;
  readonly keeper: EngineKeeper;
  readonly now: () => number;
  readonly staff: () => readonly StaffMember[];
}

const freshMs = 5_000;

export function createPlayer({ log, keeper, now, staff }: PlayerOptions): Player {
  const rules = (rows: RowMirror): SettingsDetails => rows.one(settings, 'settings') ?? defaultSettings;
  let tonight: ServiceNight | null = null;
  const nightIn = (rows: RowMirror): ServiceNight => {
    if (tonight === null || !isSurelyIn(tonight, now())) {
      tonight = serviceNightAt(now(), rules(rows), rows.all(queue));
    }
    return tonight;
  };
  let mirror: RowMirror | null = null;
  let last: Played | null = null;
  /** Read when first needed: a start does not wait for it. */
  const rows = (): RowMirror => {
    if (mirror !== null) return mirror;
    const fresh = createRowMirror(log.openRows());
    fresh.put(log.finishedSince(nightIn(fresh).startAt));
    mirror = fresh;
    return fresh;
  };
  const played = (): Played => {
    const known = rows();
    const night = nightIn(known);
    const evening: Evening = { rows: known, night, moment: { ...rules(known), now: now() } };
    const engine = keeper.now(evening, rules(known));
    const question = { room: roomNow(evening), tonight: tonightNow(evening) };
    const estimate = estimateRoom(engine, question);
    return { evening, engine, ...question, estimate, rotation: rotationIn(evening, rules(known), staff()) };
  };
  return {
    put: (changed) => {
      mirror?.put(changed);
      last = null;
      if (changed.some(({ kind }) => kind === settings.kind || kind === queue.kind)) tonight = null;
    },
    play: () => {
      const isFresh = last !== null && Math.abs(now() - last.evening.moment.now) < freshMs;
      if (last === null || !isFresh) last = played();
      return last;
    },
    night: () => nightIn(rows()),
    settings: () => rules(rows()),
  };
}

/** No business day is shorter, whatever the clocks do: until then a night need not be reckoned again. */
const shortestDayMs = 22 * 3_600_000;

const isSurelyIn = ({ startAt }: ServiceNight, at: number): boolean =>
  at >= startAt && at < startAt + shortestDayMs;

/** Who has left the staff gets no turn, whatever the sections say. */
function rotationIn(
  { rows, night, moment }: Evening,
  { doubleSeatMinutes }: SettingsDetails,
  staff: readonly StaffMember[],
): readonly string[] {
  const service = { sections: rows.all(section), servers: rows.all(server), seatings: rows.all(seating) };
  const here = new Set(staff.flatMap((member) => (isOnStaff(member) ? [member.id] : [])));
  const loads = loadsOf(service, night.startAt).filter(({ serverId }) => here.has(serverId));
  return turnsOf(loads, { now: moment.now, doubleSeatMinutes }).map(({ serverId }) => serverId);
}
