/** What the platform announces, and why the tenant is switched off if it is, above every page. */
import { PowerOff } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageOf } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useEvery } from '../cloud-api/use-every.ts';
import { usePlace } from '../routing/address-context.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { dayWords } from '../time/time-words.ts';
import { Announcement } from './announcement.tsx';
import styles from './frame.module.css';
import { UnverifiedNotice } from './unverified-notice.tsx';
import { useClosed } from './use-closed.ts';

const LOOK_AGAIN_MS = 60_000;

export function Notices() {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const { account, off: known, askAgain: askWho } = useSignedIn();
  const [notices, askAgain] = useAnswer(useCallback(() => api.notices.current.query(), [api]));
  useEvery(LOOK_AGAIN_MS, askAgain);
  // Switched off, or on again, while a page is open: what stands in it is another then.
  const isKnownOff = known !== null;
  const isOff = notices.kind === 'here' ? notices.value.off !== null : isKnownOff;
  useEffect(() => {
    if (isOff !== isKnownOff) askWho();
  }, [isOff, isKnownOff, askWho]);
  const { path } = usePlace();
  const [isClosed, close] = useClosed(account?.id ?? 'viewer');
  if (notices.kind !== 'here') return null;
  const { announcements, off } = notices.value;
  const offWords = ({ by, reason, deleteAfter }: NonNullable<typeof off>): string =>
    [
      by === 'owner' ? t('frame.left') : t('frame.off'),
      ...(reason === '' ? [] : [t(`frame.offReasons.${by}`, { reason })]),
      ...(deleteAfter === null ? [] : [t('frame.keptUntil', { date: dayWords(i18n.language, deleteAfter) })]),
    ].join(' ');
  const language = languageOf(i18n.language);
  // The page of the account says it itself.
  const isTold = path === '/account';
  const email = account?.isEmailVerified === false && !isTold ? account.email : null;
  const isUndelivered = account?.isUndelivered === true;
  // That a letter was sent and that it came back are two things to tell.
  const letter = `${isUndelivered ? 'undelivered:' : ''}${email}`;
  return (
    <div role="status">
      {off === null ? null : (
        <p className={styles.offline}>
          <PowerOff size={18} aria-hidden />
          {offWords(off)}
        </p>
      )}
      {email === null || isClosed(letter) ? null : (
        <UnverifiedNotice email={email} isUndelivered={isUndelivered} onClose={() => close(letter)} />
      )}
      {announcements
        .filter(({ id }) => !isClosed(id))
        .map((one) => (
          <Announcement key={one.id} text={one[language]} onClose={() => close(one.id)} />
        ))}
    </div>
  );
}
