/** The people a typed phone may belong to: who they are, how often they came, what they like. A press fills them in. */

import { UserCheck } from 'lucide-react';
import type { ReturningGuest } from '#renderer/connection/station.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { maskedPhone, withMaskedPhones } from '#shared/guests/contacts.ts';
import { showPhone } from '#shared/phone/phone.ts';
import { isolatedName } from '#shared/text/isolated-name.ts';
import { AlreadyHere } from './already-here.tsx';
import styles from './guest-choices.module.css';

/** What a key does about one of them, which their row says. */
export type GuestKey = 'enter-fills' | 'enter-adds' | 'tab-fills';

type Props = {
  readonly guests: readonly ReturningGuest[];
  readonly onChoose: (guest: ReturningGuest) => void;
  readonly rowIdOf?: (at: number) => string;
  readonly keyOf?: (at: number) => GuestKey | null;
};

const isEnters = (does: GuestKey | null): boolean => does !== null && does !== 'tab-fills';

function Hint({ does }: { readonly does: GuestKey | null }) {
  const { t } = useTranslation();
  if (does === null) return null;
  return (
    <span className={styles.key}>
      <Kbd keys={does === 'tab-fills' ? 'Tab' : '⏎'} />
      {t(does === 'enter-adds' ? 'waitlist.guest.adds' : 'waitlist.guest.fillsIn')}
    </span>
  );
}

/** "7 visits · last 12 Nov, 19:40 · 1 no-show · booth, birthday" */
function useGuestFacts(): (guest: ReturningGuest) => string {
  const { t } = useTranslation();
  const clock = useClockWords();
  return ({ visits, lastVisitAt, noShows, usualTags, lastNotes }) =>
    [
      t('waitlist.guest.visits', { count: visits }),
      lastVisitAt === null ? '' : t('waitlist.guest.last', { when: clock.moment(lastVisitAt) }),
      noShows === 0 ? '' : t('waitlist.guest.noShows', { count: noShows }),
      usualTags.join(', '),
      lastNotes,
    ]
      .filter((fact) => fact !== '')
      .join(' · ');
}

export function GuestChoices({ guests, onChoose, rowIdOf, keyOf = () => null }: Props) {
  const { t } = useTranslation();
  const factsOf = useGuestFacts();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  if (guests.length === 0) return null;
  return (
    <fieldset className={styles.guests} aria-label={t('waitlist.guest.known')}>
      {guests.map((guest, at) => (
        <button
          key={guest.guestId}
          id={rowIdOf?.(at)}
          type="button"
          className={classNames(styles.guest, isEnters(keyOf(at)) && styles.taken)}
          onClick={() => onChoose(guest)}
        >
          <UserCheck size={18} className={styles.sign} aria-hidden />
          <span className={styles.who}>
            <span className={styles.name}>
              {guest.name === '' ? t('ui.someone') : isolatedName(withMaskedPhones(guest.name))}
              {guest.phone === null ? null : (
                <span className={styles.phone}>{maskedPhone(showPhone(guest.phone, country))}</span>
              )}
            </span>
            <AlreadyHere guest={guest} />
            <span className={styles.facts}>{factsOf(guest)}</span>
          </span>
          <Hint does={keyOf(at)} />
        </button>
      ))}
    </fieldset>
  );
}
