// Somebody who has been here before, told from their parties: what a host would like to know when the phone is typed.
import type { GuestId } from '#shared/guests/guest.ts';
import { must } from '#shared/must.ts';
import { type Party, type PartyId, party } from '#shared/parties/party.ts';

export interface ReturningGuest {
  readonly guestId: GuestId;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Times they were seated. */
  readonly visits: number;
  readonly lastVisitAt: number | null;
  readonly noShows: number;
  /** The last that were said, however long ago. */
  readonly lastNotes: string;
  readonly lastRequests: string;
  readonly usualTags: readonly string[];
  readonly usualSize: number;
  /** On tonight's list, or at a table; newest first. */
  readonly openPartyIds: readonly PartyId[];
}

/** What somebody usually does is what they did lately. */
const lately = 10;

/** `parties` is not empty; newest first. */
export function returningGuest(guestId: GuestId, parties: readonly Party[]): ReturningGuest {
  const seated = parties.filter(({ seatedAt }) => seatedAt !== null);
  const recent = parties.slice(0, lately);
  const lastOf = (field: 'name' | 'notes' | 'requests'): string =>
    parties.find(({ personal }) => personal[field] !== '')?.personal[field] ?? '';
  return {
    guestId,
    name: lastOf('name'),
    phone: parties.find(({ personal }) => personal.phone !== null)?.personal.phone ?? null,
    email: parties.find(({ personal }) => personal.email !== null)?.personal.email ?? null,
    visits: seated.length,
    lastVisitAt: seated[0]?.seatedAt ?? null,
    noShows: parties.filter(({ status }) => status === 'no-show').length,
    lastNotes: lastOf('notes'),
    lastRequests: lastOf('requests'),
    usualTags: usualTags(recent),
    usualSize: must(byCount(recent.map(({ size }) => size))[0], 'a party').value,
    openPartyIds: parties.filter(party.isOpen).map(({ id }) => id),
  };
}

/** More than once, and at least every other time. */
const usualTags = (parties: readonly Party[]): readonly string[] =>
  byCount(parties.flatMap(({ tags }) => tags))
    .filter(({ count }) => count > 1 && count * 2 >= parties.length)
    .map(({ value }) => value);

interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** The most frequent first; of equals the one that came first. */
function byCount<Value>(values: readonly Value[]): readonly Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((left, right) => right.count - left.count);
}
