/** Bookings whose hour is not near yet: folded away, each with its time, and in the list at once when they come early. */
import { ChevronRight, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useClockWords, useReadOnly } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { withMaskedPhones } from '#shared/guests/contacts.ts';
import type { Party } from '#shared/parties/party.ts';
import { usePartyActions, useWaitlistActions } from '../use-actions.ts';
import { useLists } from '../use-lists.ts';
import styles from './later-list.module.css';

function LaterButtons({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const { open } = usePartyActions();
  const { arrive } = useWaitlistActions();
  const why = useWhyNot('waitlist');
  const name = partyName(t, party);
  return (
    <>
      <Button
        look="plain"
        snug
        label={t('waitlist.action.editNamed', { name })}
        disabledWhy={why}
        onPress={() => open({ kind: 'edit', partyId: party.id })}
      >
        {t('parties.action.edit')}
      </Button>
      <IconButton
        label={t('waitlist.action.hereNamed', { name })}
        icon={<UserCheck size={20} aria-hidden />}
        disabledWhy={why}
        onPress={() => arrive(party, null)}
      />
    </>
  );
}

function LaterParty({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const isReadOnly = useReadOnly();
  const name = partyName(t, party);
  const { notes, requests } = party.personal;
  const facts = [...party.tags, notes, requests]
    .filter((text) => text !== '')
    .map(withMaskedPhones)
    .join(' · ');
  return (
    <li className={styles.party} data-later={party.id}>
      <span className={styles.hour}>{clock.time(party.bookedFor ?? party.joinedAt)}</span>
      <SizeChip size={party.size} label={t('parties.guests', { count: party.size })} reach="near" />
      <span className={styles.who}>
        <span className={styles.name}>{name}</span>
        {facts === '' ? null : <span className={styles.fact}>{facts}</span>}
      </span>
      {isReadOnly ? null : <LaterButtons party={party} />}
    </li>
  );
}

export function LaterList() {
  const { t } = useTranslation();
  const clock = useClockWords();
  const { later } = useLists();
  const [isOpen, setIsOpen] = useState(false);
  const [first] = later;
  if (first === undefined) return null;
  return (
    <section className={styles.section}>
      <h2>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronRight size={16} className={classNames(styles.sign, isOpen && styles.open)} aria-hidden />
          {t('waitlist.later', { count: later.length })}
          <span className={styles.first}>
            {t('waitlist.firstAt', { time: clock.time(first.bookedFor ?? first.joinedAt) })}
          </span>
        </button>
      </h2>
      {isOpen ? (
        <ul>
          {later.map((party) => (
            <LaterParty key={party.id} party={party} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
