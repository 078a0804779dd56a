/** An address where there is no page. It is the same for everybody, so it tells nobody what there is. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Link } from '../routing/link.tsx';
import styles from './outcome.module.css';
import { usePageTitle } from './use-page-title.ts';

export function NotFoundScreen() {
  const { t } = useTranslation();
  usePageTitle(t('frame.notFound'));
  return (
    <main className={styles.screen}>
      <p className={styles.code}>404</p>
      <h1 className={styles.title}>{t('frame.notFound')}</h1>
      <p className={styles.text}>{t('frame.notFoundText')}</p>
      <Link to="/" className={styles.way}>
        {t('frame.toStart')}
      </Link>
    </main>
  );
}
