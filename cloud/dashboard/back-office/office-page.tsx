/** What every page of the back office stands in: its heading, what can be done on it, and the focus for who comes. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../frame/page.module.css';
import { usePageTitle } from '../frame/use-page-title.ts';
import { useBrowserAddress } from '../routing/address-context.tsx';

type Props = {
  readonly title: string;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

export function OfficePage({ title, about, actions, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hasMoved } = useBrowserAddress();
  usePageTitle(title, t('office.title'));
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, [hasMoved]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {about === undefined ? null : <div className={styles.about}>{about}</div>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
