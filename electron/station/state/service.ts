// Whether now is a good time for what disturbs, in the words the desktop shell decides on: who is in the
// house, and when the queues are open.

import type { Service } from '#shared/contracts/shell-messages.ts';
import { party } from '#shared/parties/party.ts';
import { type Queue, queue } from '#shared/queues/queue.ts';
import type { KnownRow } from '../log/replica.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const dayMinutes = 24 * 60;

export function serviceOf(rows: readonly KnownRow[], timeZone: string): Service {
  return {
    openParties: rows.filter(({ kind, row }) => kind === 'party' && isOpenParty(row)).length,
    timeZone,
    hours: rows.flatMap(({ kind, row }) => (kind === 'queue' && queue.owns(row) ? hoursOf(row) : [])),
  };
}

function isOpenParty(row: KnownRow['row']): boolean {
  return party.owns(row) && party.isOpen(row);
}

/** Closing at or before the opening minute means the next morning. */
function hoursOf({ opensAtMinute, closesAtMinute, active, archived, removed }: Queue): Service['hours'] {
  if (!active || archived || removed) return [];
  const toMinute = closesAtMinute > opensAtMinute ? closesAtMinute : closesAtMinute + dayMinutes;
  return weekdays.map((weekday) => ({ weekday, fromMinute: opensAtMinute, toMinute }));
}
