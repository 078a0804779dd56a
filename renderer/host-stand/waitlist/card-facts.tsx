/**
 * What a card says in its second line, the most important first: when it came, how long of how long, where it stands
 * among those who wait for the same kind of table, whether it was called, and what a hand has done to it.
 */

import { calledThere } from '#renderer/store/rows.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import { isHere, type Party } from '#shared/parties/party.ts';
import { waitsSince } from '#shared/parties/wait-state.ts';
import type { CardProps } from './card-props.ts';
import styles from './party-card.module.css';
import { ExpectedFacts, WaitedWords } from './wait-badge.tsx';

export function CalledWords({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const { id, status, calledAt, calledTo, timesNotified: times, requeuedAt } = party;
  const table = useStand(({ rows }) => tableNames(t, calledTo, rows));
  const names = useStand(({ rows }) =>
    calledThere(rows, calledTo)
      .filter((other) => other.id !== id)
      .map((other) => partyName(t, other))
      .join(', '),
  );
  if (status !== 'called' || calledAt === null) {
    return requeuedAt === null ? null : t('waitlist.requeued');
  }
  const time = clock.time(calledAt);
  if (calledTo.length === 0) {
    return times > 1 ? t('waitlist.calledTimes', { time, times }) : t('parties.called', { time });
  }
  const told = { table, time, count: times };
  return names === '' ? t('waitlist.calledTo', told) : t('waitlist.calledToo', { ...told, names });
}

/** How it came, where that is not simply through the door. */
function OriginFacts({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const { bookedFor, expectedAt, source } = party;
  return (
    <>
      <ExpectedFacts party={party} />
      {source === 'phone-ahead' || (bookedFor === null && expectedAt !== null) ? (
        <span>{t('parties.source.phone-ahead')}</span>
      ) : null}
      {source === 'host' || source === 'phone-ahead' ? null : <span>{t(`parties.source.${source}`)}</span>}
    </>
  );
}

/** It was called, or was and waits again. */
export const wasCalled = ({ calledAt, requeuedAt }: Party): boolean =>
  calledAt !== null || requeuedAt !== null;

/** A near card tells of the call below. */
export function CardFacts({ party, isNear, lane, queueName }: Omit<CardProps, 'held'>) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const { hereCount, size } = party;
  return (
    <span className={styles.facts}>
      {isHere(party) ? <span>{clock.time(waitsSince(party))}</span> : null}
      {isHere(party) ? (
        <span className={styles.waited}>
          <WaitedWords party={party} />
        </span>
      ) : null}
      {hereCount === null ? null : (
        <span className={styles.waited}>{t('waitlist.someHere', { here: hereCount, size })}</span>
      )}
      {lane === '' || (!isNear && party.calledTo.length > 0) ? null : (
        <span className={styles.lane}>{lane}</span>
      )}
      {isNear || !wasCalled(party) ? null : (
        <span className={styles.called}>
          <CalledWords party={party} />
        </span>
      )}
      {party.orderedBy === null ? null : <span>{t('parties.byHand')}</span>}
      <OriginFacts party={party} />
      {queueName === null ? null : <span>{queueName}</span>}
    </span>
  );
}
