/** Puts the parts of a screen together once: connection, store, sender, feed, door. Clock and chance come in here. */
import type { TFunction } from 'i18next';
import type { Station, SyncStatus } from '#renderer/connection/station.ts';
import { createView } from '#renderer/host-stand/create-view.ts';
import { keepViewApart } from '#renderer/practice/keep-view-apart.ts';
import { practiceNow } from '#renderer/practice/practice-time.ts';
import { startFeed } from '#renderer/store/feed.ts';
import { sessionShelf } from '#renderer/store/gesture.ts';
import { createGestureSender } from '#renderer/store/gesture-sender.ts';
import { lockWhenIdle } from '#renderer/store/idle-lock.ts';
import { keepDoor } from '#renderer/store/keep-door.ts';
import { idMinter } from '#renderer/store/mint-id.ts';
import { keepStep, readSteps, staffAt } from '#renderer/store/own-steps.ts';
import { settledSoon } from '#renderer/store/settled-soon.ts';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import { createStandStore, type StandStore } from '#renderer/store/stand-store.ts';
import { tellRefusal } from '#renderer/store/use-gesture.ts';
import { createToasts, type Toasts } from '#renderer/ui/toast.tsx';
import { markPractice } from '#shared/practice/practice-op.ts';
import { keepQuickLine } from './keep-quick-line.ts';
import type { Preferences } from './preferences.ts';

type StartOptions = {
  readonly page: Window;
  readonly station: Station;
  readonly preferences: Preferences;
  readonly t: TFunction;
};

type Started = { readonly services: StandServices; readonly begin: () => Promise<void> };

export function startStand({ page, station, preferences, t }: StartOptions): Started {
  const time = timeOf(page);
  const { now } = time;
  const every = (run: () => void, ms: number): void => void setInterval(run, ms);
  const mintId = idMinter(now, page.crypto);
  const store = createStandStore();
  const [view, toasts] = [createView(), createToasts()];
  const readConflicts = conflictReader(store, station);
  const onLive = (): void => {
    readConflicts();
    readSteps({ store, station, view }).catch(() => undefined);
  };
  const sender = createGestureSender({
    store,
    station,
    ...time,
    mintId: () => ofItsEvening(store, mintId()),
    shelf: sessionShelf(page.sessionStorage),
    onAnswer: (gesture, answer) => keepStep(view, gesture, answer),
    onLateAnswer: (_gesture, answer) => tellRefusal({ toasts, store, preferences }, t, answer),
    onLocked: () => door.refresh(),
  });
  const door = keepDoor({
    store,
    station,
    now,
    every,
    startFeed: () =>
      startFeed({
        store,
        station,
        now,
        onNextFrame: (run) => nextFrame(page, run),
        onLive,
        onUnsettled: readConflicts,
      }),
  });
  lockWhenIdle({ store, page, now, every, ...idleSteps(station, door.refresh) });
  keepDesk({ store, view, toasts }, page.sessionStorage);
  const services = { store, station, view, toasts, preferences, ...clocksOf(store, page), mintId };
  return {
    services: { ...services, ...sender, refreshDoor: door.refresh },
    begin: async () => {
      await door.refresh();
      sender.resume();
    },
  };
}

function keepDesk(desk: Parameters<typeof keepViewApart>[0], storage: Storage): void {
  keepQuickLine(desk.view, storage);
  keepViewApart(desk);
  closeForSomebodyElse(desk.store, desk.toasts);
}

/** What was refused to one person, or done by them, is no news for the next. */
function closeForSomebodyElse(store: StandStore, { closeAll }: Pick<Toasts, 'closeAll'>): void {
  let last: string | null = null;
  store.subscribe((state) => {
    const staffId = staffAt(state);
    if (staffId === null || staffId === last) return;
    if (last !== null) closeAll();
    last = staffId;
  });
}

/** In practice an id says so: a gesture that comes late is never done on the other evening. */
const ofItsEvening = (store: StandStore, id: string): string =>
  store.getState().practice === null ? id : markPractice(id);

function clocksOf(store: StandStore, page: Window): Pick<StandServices, 'now' | 'realNow'> {
  const realNow = (): number => Date.now() + ownSkewMs(page.location.hostname, store.getState().sync);
  const now = (): number => {
    const { practice } = store.getState();
    return practice === null ? realNow() : practiceNow(practice, Date.now());
  };
  return { now, realNow };
}

const idleSteps = (station: Station, refreshDoor: () => Promise<void>) => ({
  lock: () => void station.lock().then(refreshDoor, refreshDoor),
  stay: () => void station.stay().catch(() => undefined),
});

const timeOf = ({ performance }: Window) => ({
  now: (): number => Date.now(),
  /** Looks at the time where a page begins and only there: what was kept over a reload keeps its age. */
  steadyNow: (): number => performance.timeOrigin + performance.now(),
});

const conflictReader = (store: StandStore, station: Station): (() => void) =>
  settledSoon(async () => {
    const conflicts = await station.conflicts();
    if (store.getState().door?.kind === 'open') store.setState({ conflicts });
  });

const ownHosts: readonly string[] = ['127.0.0.1', 'localhost', 'bundle'];

/** A screen on the station's own computer has the station's clock, and so the same error. */
const ownSkewMs = (host: string, { clockSkewMs }: SyncStatus): number =>
  ownHosts.includes(host) ? (clockSkewMs ?? 0) : 0;

/** A hidden page gets no frames; it must not fall behind for that. */
function nextFrame(page: Window, run: () => void): void {
  if (page.document.visibilityState === 'hidden') setTimeout(run, 50);
  else page.requestAnimationFrame(run);
}
