/** What goes around everything a stranger sees: our name, or that of a tenant with branding. */
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Brand } from '#shared/branding/brand.ts';
import { Mark } from '../branding/mark.tsx';
import { DoorFrame } from '../frame/door-frame.tsx';
import styles from '../layout/layout.module.css';

function Whose({ brand }: { readonly brand: Brand | null }) {
  const { t } = useTranslation();
  if (brand === null)
    return (
      <div>
        <h1 className={styles.product}>{t('ui.product')}</h1>
        <p className={styles.about}>{t('dashboard.about')}</p>
      </div>
    );
  return (
    <div className={styles.brand}>
      <Mark name={brand.name} color={brand.color} />
      <div className={styles.who}>
        <h1 className={styles.product}>{brand.name}</h1>
        {brand.banner === '' ? null : <p className={styles.about}>{brand.banner}</p>}
      </div>
    </div>
  );
}

type Props = { readonly brand?: Brand | null; readonly children: ReactNode };

export function EntranceFrame({ brand = null, children }: Props) {
  return <DoorFrame who={<Whose brand={brand} />}>{children}</DoorFrame>;
}
