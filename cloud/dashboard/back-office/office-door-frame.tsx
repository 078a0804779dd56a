/** What goes around each step an operator passes. */
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { DoorFrame } from '../frame/door-frame.tsx';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';

export function OfficeDoorFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  usePageTitle(t('office.title'));
  const who = (
    <div>
      <h1 className={styles.product}>{t('office.title')}</h1>
      <p className={styles.about}>{t('office.door.about')}</p>
    </div>
  );
  return <DoorFrame who={who}>{children}</DoorFrame>;
}
