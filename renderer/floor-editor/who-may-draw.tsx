/** Said once at the top of the editor to whoever may look at the floor and not change it; nothing for everybody else. */
import { LockKeyhole } from 'lucide-react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './who-may-draw.module.css';

export function WhoMayDraw() {
  const { t } = useTranslation();
  const why = useWhyNot('floor');
  if (why === null) return null;
  return (
    <p className={styles.note} role="note">
      <LockKeyhole size={16} aria-hidden />
      <span>
        <strong className={styles.why}>{why}.</strong> {t('floorEditor.onlyManagers')}
      </span>
    </p>
  );
}
