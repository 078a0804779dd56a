/** One party that has left the list: its size, its times, where it is or why it went, and the way back. */
import { memo } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useClockWords, useReadOnly, useStand } from '#renderer/store/stand-context.tsx';
import { minutesBetween } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { namesOf, partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { waitsSince } from '#shared/parties/wait-state.ts';
import { usePartyActions } from '../use-actions.ts';
import styles from './finished-list.module.css';
import { lastStepAt } from './party-lists.ts';

const mayReturn: ReadonlySet<Party['status']> = new Set(['cancelled', 'left', 'no-show']);

/** The tables where it sits, in a word that changes only when they do; null: it does not sit. */
const useTables = ({ openSeatingIds }: Party): string | null =>
  useStand(({ rows }) => {
    const seating = rows.seatings.get(openSeatingIds[0] ?? '');
    return seating === undefined ? null : namesOf(seating.tableIds, rows);
  });

function useFate(party: Party): string {
  const { t } = useTranslation();
  const tables = useTables(party);
  if (party.status !== 'seated') return t(`parties.status.${party.status}`);
  if (tables === null || tables === '') return t('parties.status.bar');
  return t('parties.status.seated', { table: tables });
}

function WayBack({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const { requeue, clear } = usePartyActions();
  const mayNotList = useWhyNot('waitlist');
  const mayNotSeat = useWhyNot('seating');
  const sitting = useStand(({ rows }) => rows.seatings.get(party.openSeatingIds[0] ?? ''));
  const name = partyName(t, party);
  if (mayReturn.has(party.status)) {
    return (
      <Button
        look="plain"
        snug
        label={t('waitlist.action.requeueNamed', { name })}
        disabledWhy={mayNotList}
        onPress={() => requeue(party)}
      >
        {t('parties.action.requeue')}
      </Button>
    );
  }
  if (sitting === undefined) return null;
  return (
    <Button
      look="plain"
      snug
      label={t('waitlist.action.hasLeftNamed', { name })}
      disabledWhy={mayNotSeat}
      onPress={() => clear({ seating: sitting, party })}
    >
      {t('parties.action.hasLeft')}
    </Button>
  );
}

type Props = { readonly party: Party; readonly isEarlier?: boolean };

export const FinishedParty = memo(function FinishedParty({ party, isEarlier = false }: Props) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const isReadOnly = useReadOnly();
  const fate = useFate(party);
  const at = lastStepAt(party);
  const waited = minutesBetween(waitsSince(party), party.seatedAt ?? at);
  return (
    <div className={styles.done} data-finished={party.id}>
      <SizeChip size={party.size} label={t('parties.guests', { count: party.size })} reach="near" />
      <div className={styles.who}>
        <p className={styles.name}>{partyName(t, party)}</p>
        <p className={styles.fact}>
          {`${isEarlier ? clock.moment(at) : clock.time(at)} · ${fate} · ${t('waitlist.waitedFor', { minutes: waited })}`}
        </p>
      </div>
      {isEarlier || isReadOnly ? null : <WayBack party={party} />}
    </div>
  );
});
