/** What stays while pages come and go: whose it is, the navigation, one's own menu, and news about the connection. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../routing/address-context.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { Brand } from './brand.tsx';
import styles from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { OwnMenu } from './own-menu.tsx';

export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { path } = usePlace();
  const { restaurant } = useSignedIn();
  const content = useRef<HTMLElement>(null);
  // Another page begins at its top.
  useEffect(() => {
    void content.current?.scrollTo(0, 0);
  }, [path]);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
        {t('ui.skip')}
      </button>
      <Brand />
      <Navigation />
      <OwnMenu />
      <main ref={content} tabIndex={-1} className={styles.content}>
        <OfflineNotice />
        <Notices />
        <div key={`${path} ${restaurant?.id}`}>{children}</div>
      </main>
    </div>
  );
}
