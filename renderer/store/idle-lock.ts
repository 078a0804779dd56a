/**
 * Locks the screen when nobody has touched it for as long as the settings say, and gives notice before. The station
 * locks it too when nobody acts; it is told that somebody is here who only looks.
 */
import { defaultSettings } from '#shared/settings/settings.ts';
import type { StandStore } from './stand-store.ts';

type IdleOptions = {
  readonly store: StandStore;
  readonly page: Pick<Window, 'addEventListener'>;
  readonly now: () => number;
  readonly every: (run: () => void, ms: number) => void;
  readonly lock: () => void;
  /** Tells the station that somebody is still here. */
  readonly stay: () => void;
};

const noticeMs = 20_000;
const lookEveryMs = 1000;
const tellEveryMs = 30_000;

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export function lockWhenIdle({ store, page, now, every, lock, stay }: IdleOptions): void {
  let touchedAt = now();
  let toldAt = now();
  const touch = (): void => {
    touchedAt = now();
    if (store.getState().locksAt !== null) store.setState({ locksAt: null });
  };
  const tell = (): void => {
    if (touchedAt <= toldAt || now() - toldAt < tellEveryMs) return;
    toldAt = now();
    stay();
  };
  for (const kind of touches) page.addEventListener(kind, touch, { passive: true });
  every(() => {
    const { door, rows, locksAt } = store.getState();
    if (door?.kind !== 'open') return touch();
    tell();
    const at = touchedAt + (rows.settings ?? defaultSettings).idleLockMinutes * 60_000;
    if (now() >= at) lock();
    else if (now() >= at - noticeMs && locksAt !== at) store.setState({ locksAt: at });
  }, lookEveryMs);
}
