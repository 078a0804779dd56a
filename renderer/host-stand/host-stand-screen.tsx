/** The main screen: waitlist left, floor right, what is at risk below. It never scrolls as a whole. */
import { Suspense } from 'react';
import { useView } from '#renderer/store/stand-context.tsx';
import { Banners } from '#renderer/sync/banners.tsx';
import { AtRiskStrip } from './at-risk-strip.tsx';
import { StandDrag } from './drag/stand-drag.tsx';
import { Floor } from './floor/floor.tsx';
import styles from './host-stand-screen.module.css';
import { ListsProvider } from './lists-provider.tsx';
import { ServerStrip } from './servers/server-strip.tsx';
import { Arrivals, Panels } from './stand-parts.ts';
import { TopBar } from './top-bar/top-bar.tsx';
import { useEverywhereKeys } from './use-everywhere-keys.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useOncePressed } from './use-once-pressed.ts';
import { useStandKeys } from './use-stand-keys.ts';
import { Waitlist } from './waitlist/waitlist.tsx';

export function HostStandScreen() {
  return (
    <ListsProvider>
      <Stand />
    </ListsProvider>
  );
}

/** Apart from the screen: the list they follow changes far more often than anything the screen itself shows. */
function KeysAndFocus() {
  useStandKeys();
  useEverywhereKeys();
  useKeptPlace();
  return null;
}

function Stand() {
  const half = useView((state) => state.half);
  useOncePressed();
  return (
    <main className={styles.screen}>
      <StandDrag>
        <TopBar />
        <Banners />
        <ServerStrip />
        <div className={styles.middle} data-half={half}>
          <Waitlist />
          <Floor />
        </div>
        <AtRiskStrip />
        <Suspense>
          <Arrivals />
        </Suspense>
      </StandDrag>
      <Suspense>
        <Panels />
      </Suspense>
      <KeysAndFocus />
    </main>
  );
}
