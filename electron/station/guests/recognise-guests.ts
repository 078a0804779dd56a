// Who may be calling or standing at the door: guests by their id, or by a part of their phone. People who were erased
// are nobody.
import { type GuestId, guest } from '#shared/guests/guest.ts';
import type { Party } from '#shared/parties/party.ts';
import { soughtPhone } from '#shared/search/sought.ts';
import type { StationLog } from '../log/station-log.ts';
import { readSettings } from '../settings/read-settings.ts';
import { type ReturningGuest, returningGuest } from './returning-guest.ts';

interface Records {
  readonly log: StationLog;
}

/** Newer parties are looked at first; among so many are the people a host could choose from. */
const partiesRead = 200;
const guestsTold = 5;

export function recogniseGuest(records: Records, id: GuestId): readonly ReturningGuest[] {
  const parties = isKnown(records, id) ? records.log.partiesOfGuest(id) : [];
  return parties.length === 0 ? [] : [returningGuest(id, parties)];
}

/** Each phone is one person, whatever their ids; who was here last comes first. */
export function recognisePhone(records: Records, typed: string): readonly ReturningGuest[] {
  const phones = soughtPhone(typed, readSettings(records).country);
  if (phones.length === 0) return [];
  const found = records.log.findParties([phones], partiesRead).toSorted(newestFirst);
  const people = Map.groupBy(found, ({ personal }) => personal.phone);
  return [...people]
    .flatMap(([phone, parties]) => (phone === null ? [] : personWith(records, phone, parties)))
    .slice(0, guestsTold);
}

function personWith(records: Records, phone: string, found: readonly Party[]): readonly ReturningGuest[] {
  const ids = found.flatMap(({ guestId }) => (guestId === null ? [] : [guestId]));
  const known = [...new Set(ids)].filter((id) => isKnown(records, id));
  const usual = records.log.guestWithPhone(phone);
  const id = known.find((each) => each === usual) ?? known[0];
  if (id === undefined) return [];
  const parties = known.flatMap((each) => records.log.partiesOfGuest(each)).toSorted(newestFirst);
  return [{ ...returningGuest(id, parties), phone }];
}

const newestFirst = (left: Party, right: Party): number => right.joinedAt - left.joinedAt;

function isKnown({ log }: Records, id: GuestId): boolean {
  const row = log.row(guest.kind, id);
  return row !== null && guest.owns(row) && row.erasedAt === null && !row.removed;
}
