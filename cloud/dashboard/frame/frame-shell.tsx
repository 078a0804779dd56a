/** What stays while pages come and go: whose it is, the navigation, one's own menu, and news about the connection. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { usePlace } from '../routing/address-context.tsx';
import styles from './frame.module.css';
import { OfflineNotice } from './offline-notice.tsx';

type Props = {
  readonly brand: ReactNode;
  readonly navigation: ReactNode;
  readonly ownMenu: ReactNode;
  readonly notices?: ReactNode;
  /** Another one is another page, even at the same address. */
  readonly about?: string | undefined;
  readonly children: ReactNode;
};

export function FrameShell({ brand, navigation, ownMenu, notices, about, children }: Props) {
  const { t } = useTranslation();
  const { path } = usePlace();
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
      {brand}
      {navigation}
      {ownMenu}
      <main ref={content} tabIndex={-1} className={styles.content}>
        <OfflineNotice />
        {notices}
        <div key={`${path} ${about}`}>{children}</div>
      </main>
    </div>
  );
}
