/** Which room a person is in: the pages of the stand, or what stands before them. Behind a lock they stay as they were left. */
import { Suspense } from 'react';
import { IdleNotice } from '#renderer/lock/idle-notice.tsx';
import { LockScreen } from '#renderer/lock/lock-screen.tsx';
import { UnpairedScreen } from '#renderer/lock/unpaired-screen.tsx';
import { PracticeRoom } from '#renderer/practice/practice-room.tsx';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './door-room.module.css';
import { FirstRunScreen, RecoveryScreen } from './lazy-parts.ts';
import { Pages } from './pages.tsx';

export function DoorRoom() {
  const { t } = useTranslation();
  const door = useStand((state) => state.door);
  if (door === null) {
    return (
      <main className={styles.waiting} role="status">
        {t('lock.connecting')}
      </main>
    );
  }
  switch (door.kind) {
    case 'unpaired':
      return <UnpairedScreen />;
    case 'recovery':
      return (
        <Suspense>
          <RecoveryScreen how={door.how} />
        </Suspense>
      );
    case 'first-run':
      return (
        <Suspense>
          <FirstRunScreen />
        </Suspense>
      );
    case 'locked':
    case 'open':
      return (
        <>
          <PracticeRoom>
            <Pages />
          </PracticeRoom>
          {door.kind === 'locked' ? <LockScreen {...door} /> : <IdleNotice />}
        </>
      );
  }
}
