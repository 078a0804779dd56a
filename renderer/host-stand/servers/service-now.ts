/** The service as it stands at a moment: what every server carries, whose turn it is, and the time each has to themselves. */
import type { Rows } from '#renderer/store/rows.ts';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { RotationMoment } from '#shared/rotation/double-seat.ts';
import { type NextServer, nextServer } from '#shared/rotation/next-server.ts';
import { loadsOf, type ServerLoad } from '#shared/rotation/server-load.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { isOnStaff } from '#shared/staff/is-on-staff.ts';

export type ServiceNow = {
  readonly loads: readonly ServerLoad[];
  readonly moment: RotationMoment;
  readonly next: NextServer | null;
};

/** `seatings` are those that count. */
export function loadsNow(
  { sections, servers, settings }: Pick<Rows, 'sections' | 'servers' | 'settings'>,
  seatings: Iterable<Seating>,
  now: number,
): readonly ServerLoad[] {
  const { timeZone, dayEndMinute } = settings ?? defaultSettings;
  const rows = { sections: sections.values(), servers: servers.values(), seatings };
  return loadsOf(rows, businessDayStart(now, timeZone, dayEndMinute));
}

export const rotationMoment = ({ settings }: Pick<Rows, 'settings'>, now: number): RotationMoment => ({
  now,
  doubleSeatMinutes: (settings ?? defaultSettings).doubleSeatMinutes,
});

/** Who has left the staff gets no turn, whatever the sections say. */
export function serviceNow({ rows, staff }: Pick<StandState, 'rows' | 'staff'>, now: number): ServiceNow {
  const loads = loadsNow(rows, rows.seatings.values(), now);
  const moment = rotationMoment(rows, now);
  const here = loads.filter(({ serverId }) => isOnStaff(staff.get(serverId)));
  return { loads, moment, next: nextServer(here, moment) };
}
