/** Says that the screen is about to lock because nobody touched it. Any touch or key stops it; nothing is lost either way. */
import { LockKeyhole } from 'lucide-react';
import { useRealNow, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import styles from './idle-notice.module.css';

const secondMs = 1000;

function Countdown({ locksAt }: { readonly locksAt: number }) {
  const { t } = useTranslation();
  const left = Math.max(1, Math.ceil((locksAt - useRealNow(secondMs)) / secondMs));
  return (
    <div className={styles.notice} role="status">
      <LockKeyhole size={20} aria-hidden />
      <VisuallyHidden text={t('lock.idle.spoken')} />
      <p className={styles.words} aria-hidden>
        <strong>{t('lock.idle.soon', { count: left })}</strong>
        {t('lock.idle.stay')}
      </p>
    </div>
  );
}

export function IdleNotice() {
  const locksAt = useStand((state) => state.locksAt);
  return locksAt === null ? null : <Countdown locksAt={locksAt} />;
}
