/** What goes around everything a stranger sees: our name, one card, and how it looks and speaks. */
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import styles from '../layout/layout.module.css';
import { useLookEntries } from '../look/look-entries.ts';

export function EntranceFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const entries = useLookEntries();
  return (
    <div className={styles.page}>
      <main className={styles.narrow}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.product}>{t('ui.product')}</h1>
            <p className={styles.about}>{t('dashboard.about')}</p>
          </div>
          <Menu
            align="end"
            entries={entries}
            trigger={
              <Button look="plain" label={t('frame.lookMenu')}>
                <Languages size={20} aria-hidden />
              </Button>
            }
          />
        </header>
        <section className={styles.card}>{children}</section>
      </main>
    </div>
  );
}
