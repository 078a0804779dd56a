/**
 * The top of the host stand: which restaurant, what time it is there, the room in figures, what waits to be synced, who
 * acts. Nothing is said of the room before the station told it.
 */
import { TriangleAlert } from 'lucide-react';
import { useClockWords, useNow, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { coversSeated } from '#shared/seatings/covers-seated.ts';
import { HalfSwitch } from '../half-switch.tsx';
import { keyWords } from '../keys/key-words.ts';
import { rowOf } from '../keys/stand-keys.ts';
import { KitchenPace } from '../quotes/kitchen-pace.tsx';
import { useWaiting } from '../use-lists.ts';
import { StaffMenu } from './staff-menu.tsx';
import { SyncLine } from './sync-line.tsx';
import styles from './top-bar.module.css';

function Clock() {
  const clock = useClockWords();
  const now = useNow(1000);
  return (
    <div className={styles.clock}>
      <span className={styles.hour}>{clock.time(now)}</span>
      <span className={styles.day}>{clock.weekday(now)}</span>
    </div>
  );
}

function Figures() {
  const { t } = useTranslation();
  const waiting = useWaiting();
  const seatings = useStand(({ rows }) => rows.seatings);
  const covers = coversSeated(seatings.values());
  const guests = waiting.reduce((sum, party) => sum + party.size, 0);
  return (
    <>
      <span>{t('stand.waitingGuests', { count: guests })}</span>
      <span>{t('stand.seatedCovers', { count: covers })}</span>
    </>
  );
}

function ConflictButton() {
  const { t } = useTranslation();
  const { view } = useServices();
  const count = useStand(({ conflicts }) => conflicts?.length ?? 0);
  if (count === 0) return null;
  return (
    <Button look="plain" onPress={() => view.setState({ panel: { kind: 'conflicts' } })}>
      <TriangleAlert size={16} aria-hidden />
      {t('stand.conflicts')}
      <span className={styles.count}>{count}</span>
    </Button>
  );
}

function PaletteButton() {
  const { t } = useTranslation();
  const { view } = useServices();
  const keys = keyWords(rowOf('palette', 'everywhere').keys[0]);
  return (
    <Button
      look="plain"
      snug
      label={`${t('stand.everything')}, ${keys}`}
      onPress={() => view.setState({ overlay: 'palette', typed: '' })}
    >
      <Kbd keys={keys} />
    </Button>
  );
}

export function TopBar() {
  const restaurantName = useStand(({ rows }) => rows.settings?.restaurantName ?? '');
  const isLoaded = useStand(({ loaded }) => loaded);
  return (
    <header className={styles.bar}>
      <div className={styles.place}>
        <h1 className={styles.restaurant}>{restaurantName}</h1>
      </div>
      <HalfSwitch />
      {isLoaded ? <Clock /> : null}
      <div className={styles.figures}>{isLoaded ? <Figures /> : null}</div>
      <div className={styles.end}>
        <ConflictButton />
        {isLoaded ? <KitchenPace /> : null}
        <PaletteButton />
        <SyncLine />
        <StaffMenu />
      </div>
    </header>
  );
}
