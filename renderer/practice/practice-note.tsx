/** Said where the bar is covered: behind the lock this screen is still in practice. */
import { GraduationCap } from 'lucide-react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './practice-note.module.css';

export function PracticeNote() {
  const { t } = useTranslation();
  const isOn = useStand(({ practice }) => practice !== null);
  if (!isOn) return null;
  return (
    <p className={styles.note}>
      <GraduationCap size={16} aria-hidden />
      {t('practice.locked')}
    </p>
  );
}
