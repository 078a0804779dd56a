/**
 * One announcement above every page. Who closed it does not see it again in this browser; a long one takes two lines until
 * all of it is asked for.
 */
import { Megaphone, X } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { ShortenedText } from '#renderer/ui/shortened-text.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './frame.module.css';

type Props = { readonly text: string; readonly onClose: () => void };

export function Announcement({ text, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.notice}>
      <Megaphone size={18} aria-hidden />
      <ShortenedText
        text={text}
        className={styles.told}
        more={(showAll) => (
          <Button look="plain" snug onPress={showAll}>
            {t('announcements.all')}
          </Button>
        )}
      />
      <IconButton label={t('announcements.close')} icon={<X size={18} aria-hidden />} onPress={onClose} />
    </div>
  );
}
