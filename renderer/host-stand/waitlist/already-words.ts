/** Whether somebody is on tonight's list already, and since when: "already waiting since 19:40". Empty where they are not. */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import type { ClockWords } from '#renderer/time/clock-words.ts';
import { tableNames } from '#renderer/words/party-words.ts';
import { isHere, isWaiting, type Party } from '#shared/parties/party.ts';
import { waitsSince } from '#shared/parties/wait-state.ts';
import { isSitting, type Seating } from '#shared/seatings/seating.ts';

type Teller = { readonly t: TFunction; readonly clock: Pick<ClockWords, 'time'>; readonly rows: Rows };

export function alreadyWords(teller: Teller, partyIds: readonly string[]): string {
  const { parties, seatings } = teller.rows;
  const told = partyIds
    .flatMap((id) => parties.get(id) ?? [])
    .flatMap((party) => {
      if (isWaiting(party)) return [waitingWords(teller, party)];
      const sitting = party.openSeatingIds.flatMap((id) => seatings.get(id) ?? []).find(isSitting);
      return sitting === undefined ? [] : [sittingWords(teller, sitting)];
    });
  return told.join(', ');
}

function waitingWords({ t, clock }: Teller, party: Party): string {
  const { status, calledAt, expectedAt } = party;
  const since = waitsSince(party);
  if (status === 'called') return t('waitlist.already.called', { time: clock.time(calledAt ?? since) });
  return isHere(party)
    ? t('waitlist.already.waits', { time: clock.time(since) })
    : t('waitlist.already.expected', { time: clock.time(expectedAt ?? since) });
}

function sittingWords({ t, clock, rows }: Teller, { tableIds, seatedAt }: Seating): string {
  const time = clock.time(seatedAt);
  return tableIds.length === 0
    ? t('waitlist.already.atBar', { time })
    : t('waitlist.already.sits', { table: tableNames(t, tableIds, rows), time });
}
