/** What to know before a party is put at a table: its server was seated a moment ago, or is cut. Null: nothing. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type StandServices, useNow, useStand } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { Done } from '#renderer/store/use-gesture.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { type SeatWarning, seatWarning } from '#shared/rotation/double-seat.ts';
import { isSitting } from '#shared/seatings/seating.ts';
import { serverOfTables } from '#shared/sections/server-of-tables.ts';
import { peopleOf } from './server-people.ts';
import { warningMark, warningWords } from './server-words.ts';
import { loadsNow, rotationMoment } from './service-now.ts';

export type SeatPlan = {
  readonly tableIds: readonly string[];
  /** A party that sits already is no second party for whoever serves it. */
  readonly partyId?: string;
};

type Stand = Pick<StandState, 'rows' | 'staff'> & { readonly t: TFunction; readonly now: number };

function warningOf(
  { rows, now }: Pick<Stand, 'rows' | 'now'>,
  { tableIds, partyId }: SeatPlan,
): SeatWarning | null {
  const serverId = serverOfTables(tableIds, {
    table: (id) => rows.tables.get(id),
    section: (id) => rows.sections.get(id),
  });
  const seatings = [...rows.seatings.values()];
  const own = seatings.filter((seating) => seating.partyId === partyId && isSitting(seating));
  if (serverId === null || own.some((seating) => seating.serverId === serverId)) return null;
  const load = loadsNow(rows, seatings, now).find((each) => each.serverId === serverId);
  return load === undefined ? null : seatWarning(load, rotationMoment(rows, now));
}

function seatWarningWords(stand: Stand, plan: SeatPlan): string | null {
  const warning = warningOf(stand, plan);
  return warning === null ? null : warningWords(tellerOf(stand, warning), warning);
}

const tellerOf = ({ t, staff }: Stand, { serverId }: SeatWarning) => ({
  t,
  people: peopleOf(staff, [serverId]),
});

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

type SeatMark = {
  /** As short as a button has room for: "Caro, cut". */
  readonly mark: string;
  readonly about: string;
};

/** For a button that seats with one press. A card hears of it only when the words change. */
export function useSeatMark(tableIds: readonly string[], partyId: string): SeatMark | null {
  const { t } = useTranslation();
  const now = useNow(minuteMs / 4);
  const plan = { tableIds, partyId };
  const about = useStand(({ rows, staff }) => seatWarningWords({ rows, staff, t, now }, plan));
  const mark = useStand(({ rows, staff }) => {
    const warning = warningOf({ rows, now }, plan);
    return warning === null ? null : warningMark(tellerOf({ rows, staff, t, now }, warning), warning);
  });
  return about === null || mark === null ? null : { mark, about };
}
