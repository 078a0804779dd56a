/**
 * What the platform announces, across the top. Who works the list closes one for every screen of this station; a long one
 * takes two lines until all of it is asked for.
 */
import { Megaphone, X } from 'lucide-react';
import type { ReadAnnouncement } from '#renderer/connection/station.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useNow, usePreferences, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { ShortenedText } from '#renderer/ui/shortened-text.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './banners.module.css';

function Announcement({ announcement }: { readonly announcement: ReadAnnouncement }) {
  const { t } = useTranslation();
  const { station, toasts } = useServices();
  const text = announcement[usePreferences((values) => values.language)];
  const whyNot = useWhyNot('announcements');
  const notClosed = (): void => toasts.show({ title: t('announcements.notClosed') });
  const close = (): void => void station.closeAnnouncement(announcement).catch(notClosed);
  return (
    <div className={classNames(styles.banner, styles.quiet)} role="status">
      <Megaphone size={16} aria-hidden />
      <ShortenedText
        text={text}
        className={styles.text}
        more={(showAll) => (
          <button type="button" className={styles.action} onClick={showAll}>
            {t('announcements.all')}
          </button>
        )}
      />
      <IconButton
        label={t('announcements.close')}
        icon={<X size={16} aria-hidden />}
        disabledWhy={whyNot}
        onPress={close}
      />
    </div>
  );
}

export function Announcements() {
  const told = useStand(({ house }) => house?.announcements);
  const now = useNow(minuteMs);
  return told
    ?.filter(({ expiresAt }) => expiresAt > now)
    .map((one) => <Announcement key={`${one.id} ${one.en} ${one.es}`} announcement={one} />);
}
