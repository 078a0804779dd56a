/** Whose server was seated a moment ago, or is cut, where a party would be put; who reads it says it before or after. */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import { type StandServices, useStand } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { SeatWarning } from '#shared/rotation/double-seat.ts';
import { isSitting } from '#shared/seatings/seating.ts';
import { serverOfTables } from '#shared/sections/server-of-tables.ts';
import { peopleOf } from './server-people.ts';
import { warningMark, warningWords } from './server-words.ts';
import { tonightAt } from './service-now.ts';
import { useWarnings, warningsNow } from './use-warnings.ts';

export type SeatPlan = {
  readonly tableIds: readonly string[];
  /** A party that sits already is no second party for whoever serves it. */
  readonly partyId?: string;
};

/** Who is given another party by it. */
function serverGiven(
  { tables, sections, parties, seatings }: Rows,
  { tableIds, partyId }: SeatPlan,
): string | null {
  const serverId = serverOfTables(tableIds, {
    table: (id) => tables.get(id),
    section: (id) => sections.get(id),
  });
  const own = parties.get(partyId ?? '')?.openSeatingIds ?? [];
  const isServed = own.some((id) => {
    const seating = seatings.get(id);
    return seating !== undefined && isSitting(seating) && seating.serverId === serverId;
  });
  return isServed ? null : serverId;
}

/** In full, as the service stands; empty where there is none. */
export function seatWarningNow(
  { store, now }: Pick<StandServices, 'store' | 'now'>,
  t: TFunction,
  plan: SeatPlan,
): string {
  const { rows, staff } = store.getState();
  const warning = warningsNow(rows, tonightAt(rows, now())).get(serverGiven(rows, plan) ?? '');
  return warning === undefined ? '' : warningWords(tellerOf({ t, staff }, warning), warning);
}

const tellerOf = (
  { t, staff }: Pick<StandState, 'staff'> & { readonly t: TFunction },
  { serverId }: SeatWarning,
) => ({ t, people: peopleOf(staff, [serverId]) });

export function useDoubleSeatWarning(tableIds: readonly string[], partyId?: string): string | null {
  return useSeatMark(tableIds, partyId)?.about ?? null;
}

type SeatMark = {
  /** As short as a button has room for: "Caro, cut". */
  readonly mark: string;
  readonly about: string;
};

/** For a button that seats with one press. A card hears of it only when there is something else to say. */
export function useSeatMark(tableIds: readonly string[], partyId?: string): SeatMark | null {
  const { t } = useTranslation();
  const warnings = useWarnings();
  const staff = useStand((state) => state.staff);
  const plan = partyId === undefined ? { tableIds } : { tableIds, partyId };
  const serverId = useStand(({ rows }) => serverGiven(rows, plan));
  const warning = warnings.get(serverId ?? '');
  if (warning === undefined) return null;
  const teller = tellerOf({ t, staff }, warning);
  return { mark: warningMark(teller, warning), about: warningWords(teller, warning) };
}
