/** That somebody whose phone is typed is on tonight's list already: said, and in nobody's way. */

import type { ReturningGuest } from '#renderer/connection/station.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { alreadyWords } from './already-words.ts';
import styles from './guest-choices.module.css';

type Props = {
  readonly guest: ReturningGuest;
  /** Where their name does not stand above it. */
  readonly isNamed?: boolean;
};

export function AlreadyHere({ guest, isNamed = false }: Props) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const already = useStand(({ rows }) => alreadyWords({ t, clock, rows }, guest.openPartyIds));
  if (already === '') return null;
  const name = guest.name === '' ? t('ui.someone') : guest.name;
  return (
    <span className={styles.already}>
      {isNamed ? t('waitlist.already.named', { name, already }) : already}
    </span>
  );
}

/** Of those who are written out already, so that there is nothing to choose. */
export function AlreadyNotice({ guests }: { readonly guests: readonly ReturningGuest[] }) {
  return (
    <p role="status" className={styles.notice}>
      {guests.map((guest) => (
        <AlreadyHere key={guest.guestId} guest={guest} isNamed />
      ))}
    </p>
  );
}
