/** What goes around everything at one of our doors: whose it is, one card, and how it speaks. */
import type { ReactNode } from 'react';
import styles from '../layout/layout.module.css';
import { LookMenu } from '../look/look-menu.tsx';

type Props = { readonly who: ReactNode; readonly children: ReactNode };

export function DoorFrame({ who, children }: Props) {
  return (
    <div className={styles.page}>
      <main className={styles.narrow}>
        <header className={styles.head}>
          {who}
          <LookMenu />
        </header>
        <section className={styles.card}>{children}</section>
      </main>
    </div>
  );
}
