/**
 * What every page stands in: its heading, a line about it, and what can be done on it. Whoever comes from another page
 * finds the focus on the heading.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { useBrowserAddress } from '../routing/address-context.tsx';
import styles from './page.module.css';
import { usePageTitle } from './use-page-title.ts';

export type PageProps = {
  readonly title: string;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** `owner` is whose page it is, as the browser's title tells it. */
export function PageBody({ title, owner, about, actions, children }: PageProps & { readonly owner: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hasMoved } = useBrowserAddress();
  usePageTitle(title, owner);
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
