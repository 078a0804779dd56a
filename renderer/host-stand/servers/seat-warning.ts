/** What to know before a party is put at a table: its server was seated a moment ago, or is cut. Null: nothing. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type StandServices, useNow, useStand } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { Done } from '#renderer/store/use-gesture.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { seatWarning } from '#shared/rotation/double-seat.ts';
import { isSitting } from '#shared/seatings/seating.ts';
import { serverOfTables } from '#shared/sections/server-of-tables.ts';
import { peopleOf } from './server-people.ts';
import { warningWords } from './server-words.ts';
import { loadsNow, rotationMoment } from './service-now.ts';

export type SeatPlan = {
  readonly tableIds: readonly string[];
  /** A party that sits already is no second party for whoever serves it. */
  readonly partyId?: string;
};

type Stand = Pick<StandState, 'rows' | 'staff'> & { readonly t: TFunction; readonly now: number };

function seatWarningWords({ rows, staff, t, now }: Stand, { tableIds, partyId }: SeatPlan): string | null {
  const serverId = serverOfTables(tableIds, {
    table: (id) => rows.tables.get(id),
    section: (id) => rows.sections.get(id),
  });
  const seatings = [...rows.seatings.values()];
  const own = seatings.filter((seating) => seating.partyId === partyId && isSitting(seating));
  if (serverId === null || own.some((seating) => seating.serverId === serverId)) return null;
  const load = loadsNow(rows, seatings, now).find((each) => each.serverId === serverId);
  const warning = load === undefined ? null : seatWarning(load, rotationMoment(rows, now));
  return warning === null ? null : warningWords({ t, people: peopleOf(staff, [serverId]) }, warning);
}

type Seater = { readonly services: Pick<StandServices, 'store' | 'now'>; readonly t: TFunction };

/** What is said once a party sits: with the warning, where there is one. */
export function withSeatWarning(
  { services: { store, now }, t }: Seater,
  title: string,
  plan: SeatPlan,
): Done {
  const about = seatWarningWords({ ...store.getState(), t, now: now() }, plan);
  return about === null ? title : { title, about };
}

export function useDoubleSeatWarning(tableIds: readonly string[], partyId?: string): string | null {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const staff = useStand((state) => state.staff);
  const now = useNow(minuteMs / 4);
  const plan = partyId === undefined ? { tableIds } : { tableIds, partyId };
  return seatWarningWords({ rows, staff, t, now }, plan);
}
