/** Locks the screen when nobody has touched it for as long as the settings say. */
import type { StandStore } from './stand-store.ts';

type IdleOptions = {
  readonly store: StandStore;
  readonly page: Window;
  readonly now: () => number;
  readonly every: (run: () => void, ms: number) => void;
  readonly lock: () => void;
};

const lookEveryMs = 5000;

export function lockWhenIdle({ store, page, now, every, lock }: IdleOptions): void {
  let touchedAt = now();
  const touch = (): void => {
    touchedAt = now();
  };
  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const) {
    page.addEventListener(kind, touch, { passive: true });
  }
  every(() => {
    const { door, rows } = store.getState();
    if (door?.kind !== 'open') touch();
    else if (now() - touchedAt > (rows.settings?.idleLockMinutes ?? 5) * 60_000) lock();
  }, lookEveryMs);
}
