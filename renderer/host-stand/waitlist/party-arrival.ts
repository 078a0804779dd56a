/** When a party comes, as it is typed in the full entry, and what that means for its place in the list. */
import type { CommandInputs } from '#renderer/connection/commands.ts';
import { isHere, type Party } from '#shared/parties/party.ts';
import { minuteOfDay, momentToday, type Today } from '#shared/settings/business-day.ts';
import { clockFace, readClock } from '#shared/settings/clock.ts';

export type ArrivalDraft = {
  readonly comes: 'here' | 'phone-ahead' | 'booked';
  /** The hour it is expected at, or booked for, as a clock shows it: 19:40. */
  readonly comesAt: string;
  /** When it really came, where it is written down later; empty: now. */
  readonly cameAt: string;
  readonly isVip: boolean;
};

export type Arrival = Pick<
  CommandInputs['parties.add'],
  'source' | 'priority' | 'expectedAt' | 'bookedFor' | 'at'
>;

export const atTheDoor: ArrivalDraft = { comes: 'here', comesAt: '', cameAt: '', isVip: false };

export function arrivalDraftOf(party: Party, timeZone: string): ArrivalDraft {
  const at = party.bookedFor ?? (isHere(party) ? null : party.expectedAt);
  const comes = party.bookedFor !== null ? 'booked' : at === null ? 'here' : 'phone-ahead';
  const comesAt = at === null ? '' : clockFace(minuteOfDay(at, timeZone));
  return { comes, comesAt, cameAt: '', isVip: party.priority === 'vip' };
}

export const lacksHour = ({ comes, comesAt }: ArrivalDraft): boolean =>
  comes !== 'here' && readClock(comesAt) === null;

/** Nobody has come at a time that is still to come. */
export function isAhead({ comes, cameAt }: ArrivalDraft, today: Today): boolean {
  const came = readClock(cameAt);
  return comes === 'here' && came !== null && momentToday(came, today) > today.now;
}

export function arrivalOf(draft: ArrivalDraft, today: Today): Arrival {
  const priority = draft.isVip ? 'vip' : 'normal';
  const at = readClock(draft.comesAt);
  const came = readClock(draft.cameAt);
  if (draft.comes === 'here' || at === null) {
    return { priority, ...(came === null ? {} : { at: momentToday(came, today) }) };
  }
  const expectedAt = momentToday(at, today);
  return draft.comes === 'booked'
    ? { priority, expectedAt, bookedFor: expectedAt }
    : { priority, expectedAt, source: 'phone-ahead' };
}
