/** The service as it stands at a moment: what every server carries, whose turn it is, and the time each has to themselves. */
import type { Rows } from '#renderer/store/rows.ts';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { RotationMoment } from '#shared/rotation/double-seat.ts';
import { type NextServer, nextServer } from '#shared/rotation/next-server.ts';
import { loadsOf, type ServerLoad } from '#shared/rotation/server-load.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { isOnStaff } from '#shared/staff/is-on-staff.ts';

export type ServiceNow = {
  readonly loads: readonly ServerLoad[];
  readonly moment: RotationMoment;
  readonly next: NextServer | null;
};

/** A moment, and when its evening began. */
export type Tonight = { readonly now: number; readonly sinceAt: number };

export function tonightAt({ settings }: Pick<Rows, 'settings'>, now: number): Tonight {
  const { timeZone, dayEndMinute } = settings ?? defaultSettings;
  return { now, sinceAt: businessDayStart(now, timeZone, dayEndMinute) };
}

type LoadRows = Pick<Rows, 'sections' | 'servers' | 'seatings'>;

export function loadsTonight(rows: LoadRows, { sinceAt }: Tonight): readonly ServerLoad[] {
  const { sections, servers, seatings } = rows;
  const values = { sections: sections.values(), servers: servers.values(), seatings: seatings.values() };
  return loadsOf(values, sinceAt);
}

export const rotationMoment = ({ settings }: Pick<Rows, 'settings'>, { now }: Tonight): RotationMoment => ({
  now,
  doubleSeatMinutes: (settings ?? defaultSettings).doubleSeatMinutes,
});

/** Who has left the staff gets no turn, whatever the sections say. */
export function serviceNow(
  { rows, staff }: Pick<StandState, 'rows' | 'staff'>,
  tonight: Tonight,
): ServiceNow {
  const loads = loadsTonight(rows, tonight);
  const moment = rotationMoment(rows, tonight);
  const here = loads.filter(({ serverId }) => isOnStaff(staff.get(serverId)));
  return { loads, moment, next: nextServer(here, moment) };
}
