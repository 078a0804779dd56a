/** The main screen: waitlist left, floor right, what is at risk below. It never scrolls as a whole. */
import { AtRiskStrip } from './at-risk-strip.tsx';
import { Floor } from './floor/floor.tsx';
import styles from './host-stand-screen.module.css';
import { TopBar } from './top-bar/top-bar.tsx';
import { Waitlist } from './waitlist/waitlist.tsx';

export function HostStandScreen() {
  return (
    <main className={styles.screen}>
      <TopBar />
      <div />
      <div className={styles.middle}>
        <Waitlist />
        <Floor />
      </div>
      <AtRiskStrip />
    </main>
  );
}
