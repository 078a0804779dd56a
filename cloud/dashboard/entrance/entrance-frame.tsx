/** What goes around everything a stranger sees: our name or that of a tenant with branding, one card, and how it speaks. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '#shared/branding/brand.ts';
import { Mark } from '../branding/mark.tsx';
import styles from '../layout/layout.module.css';
import { LookMenu } from '../look/look-menu.tsx';

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
  return (
    <div className={styles.page}>
      <main className={styles.narrow}>
        <header className={styles.head}>
          <Whose brand={brand} />
          <LookMenu />
        </header>
        <section className={styles.card}>{children}</section>
      </main>
    </div>
  );
}
