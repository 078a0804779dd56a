/** How the mark, the name and the banner look while they are being chosen. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './branding.module.css';
import { Mark } from './mark.tsx';

type Props = { readonly color: string | null; readonly banner: string };

export function LookPreview({ color, banner }: Props) {
  const { t } = useTranslation();
  const { tenantName: name, branding } = useSignedIn();
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.caption}>{t('branding.preview')}</figcaption>
      <div className={styles.head}>
        <Mark name={name} color={color} logoKey={branding?.logoKey ?? null} />
        <span className={styles.name}>{name}</span>
      </div>
      {banner === '' ? null : <p className={styles.banner}>{banner}</p>}
    </figure>
  );
}
