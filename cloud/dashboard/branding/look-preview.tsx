/** How the mark, the name and the banner look by day and by night, while they are being chosen. */
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './branding.module.css';
import { Mark } from './mark.tsx';

type Props = { readonly color: string | null; readonly banner: string };

export function LookPreview({ color, banner }: Props) {
  const { t } = useTranslation();
  const { tenantName: name, branding } = useSignedIn();
  return (
    <div className={styles.previews}>
      {(['light', 'dark'] as const).map((theme) => (
        <figure key={theme} className={styles.preview} style={{ colorScheme: theme }}>
          <div className={styles.head}>
            <Mark name={name} color={color} logoKey={branding?.logoKey ?? null} />
            <span className={styles.name}>{name}</span>
          </div>
          {banner === '' ? null : <p className={styles.banner}>{banner}</p>}
          <figcaption className={styles.theme}>{t(`branding.preview.${theme}`)}</figcaption>
        </figure>
      ))}
    </div>
  );
}
