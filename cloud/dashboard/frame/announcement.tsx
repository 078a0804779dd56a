/**
 * One announcement above every page. Who closed it does not see it again in this browser; a long one takes two lines until
 * all of it is asked for.
 */
import { Megaphone, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './frame.module.css';

/** About what two lines of a telephone hold. */
const SHORT = 90;

type Props = { readonly text: string; readonly onClose: () => void };

export function Announcement({ text, onClose }: Props) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(text.length <= SHORT);
  return (
    <div className={styles.notice}>
      <Megaphone size={18} aria-hidden />
      <p className={classNames(styles.told, !isWhole && styles.short)}>{text}</p>
      {isWhole ? null : (
        <Button look="plain" snug onPress={() => setWhole(true)}>
          {t('announcements.all')}
        </Button>
      )}
      <IconButton label={t('announcements.close')} icon={<X size={18} aria-hidden />} onPress={onClose} />
    </div>
  );
}
