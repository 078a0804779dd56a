/** By server, what to know before they are given a party now. Whoever shows it reads it here: it is worked out once. */
import { createContext, use } from 'react';
import type { Rows } from '#renderer/store/rows.ts';
import { must } from '#shared/must.ts';
import { type SeatWarning, seatWarning } from '#shared/rotation/double-seat.ts';
import { loadsTonight, rotationMoment, type Tonight } from './service-now.ts';

export type SeatWarnings = ReadonlyMap<string, SeatWarning>;

export const WarningsContext = createContext<SeatWarnings | null>(null);

export const useWarnings = (): SeatWarnings =>
  must(use(WarningsContext), 'a WarningsProvider around the stand');

export type ServiceRows = Pick<Rows, 'seatings' | 'sections' | 'servers' | 'settings'>;

export function warningsNow(rows: ServiceRows, tonight: Tonight): SeatWarnings {
  const moment = rotationMoment(rows, tonight);
  const found = loadsTonight(rows, tonight).map((load) => seatWarning(load, moment));
  return new Map(found.flatMap((warning) => (warning === null ? [] : [[warning.serverId, warning]])));
}
