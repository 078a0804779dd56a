/** One backup of the list: when it was taken, what for, how large; opened it says what going back to it does. */
import { useId } from 'react';
import type { Backup } from '#renderer/connection/station.ts';
import { useClockWords } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { PressTarget } from '#renderer/ui/press-target.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './backups.module.css';
import { RestoreOffer } from './restore-offer.tsx';
import type { Restore } from './use-restore.ts';

const bytesInMegabyte = 1024 * 1024;

type Props = {
  readonly backup: Backup;
  readonly restore: Restore;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

export function BackupRow({ backup, restore, isOpen, onToggle }: Props) {
  const { t, i18n } = useTranslation();
  const { moment } = useClockWords();
  const offerId = useId();
  const { takenAt, bytes, kind } = backup;
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const why = restore.progress === null ? undefined : t('settings.backups.restoring');
  const goBack = (
    <PressTarget
      why={why}
      className={styles.goBack}
      aria-label={t('settings.backups.goBackTo', { moment: moment(takenAt) })}
      aria-expanded={isOpen}
      aria-controls={offerId}
      onClick={onToggle}
    >
      {t('settings.backups.goBack')}
    </PressTarget>
  );
  return (
    <li className={classNames(styles.backup, isOpen && styles.open)}>
      <div className={styles.line}>
        <span className={styles.moment}>{moment(takenAt)}</span>
        <span className={styles.quiet}>{t(`settings.backups.kind.${kind}`)}</span>
        <span className={styles.size}>
          {t('settings.backups.size', { megabytes: size.format(bytes / bytesInMegabyte) })}
        </span>
        {why === undefined ? goBack : <Tooltip text="" why={why} trigger={goBack} />}
      </div>
      <div id={offerId} hidden={!isOpen}>
        {isOpen ? <RestoreOffer backup={backup} restore={restore} onLeave={onToggle} /> : null}
      </div>
    </li>
  );
}
