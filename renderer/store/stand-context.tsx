/** Hands the store and the ways to act down to the screens, and reads from them by selector. */
import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Preferences, PreferenceValues } from '#renderer/app/preferences.ts';
import type { Station } from '#renderer/connection/station.ts';
import type { View, ViewStore } from '#renderer/host-stand/view.ts';
import { type ClockWords, clockWords, minutesBetween } from '#renderer/time/clock-words.ts';
import type { Toasts } from '#renderer/ui/toast.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { must } from '#shared/must.ts';
import type { GestureSender, Send } from './gesture-sender.ts';
import type { StandState } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';
import { type Tick, tickingClock } from './ticking-clock.ts';

export type StandServices = {
  readonly store: StandStore;
  readonly station: Station;
  readonly send: Send;
  readonly withdraw: GestureSender['withdraw'];
  readonly again: GestureSender['again'];
  readonly toasts: Toasts;
  readonly preferences: Preferences;
  readonly view: ViewStore;
  /** The time of the evening this screen works on; in practice not the real one. */
  readonly now: () => number;
  readonly realNow: () => number;
  readonly mintId: () => string;
  /** What is shown is past: there is nothing to change in it. */
  readonly isReadOnly?: boolean;
  /** Asks the station again who may come in: after a PIN, a lock, a first run. */
  readonly refreshDoor: () => Promise<void>;
};

const StandContext = createContext<StandServices | null>(null);

export function StandProvider({
  services,
  children,
}: {
  readonly services: StandServices;
  readonly children: ReactNode;
}) {
  const tick = useMemo(() => tickingClock(services), [services]);
  return (
    <StandContext value={services}>
      <TickContext value={tick}>
        <ClockProvider>{children}</ClockProvider>
      </TickContext>
    </StandContext>
  );
}

const TickContext = createContext<Tick | null>(null);
const ClockContext = createContext<ClockWords | null>(null);

/** Formats are slow to make: one set for every card. */
function ClockProvider({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const timeZone = useStand(({ rows }) => rows.settings?.timeZone ?? 'UTC');
  const { language } = i18n;
  const words = useMemo(() => clockWords(language, timeZone), [language, timeZone]);
  return <ClockContext value={words}>{children}</ClockContext>;
}

export const useServices = (): StandServices =>
  must(use(StandContext), 'a StandProvider around every screen');

/** Whether what is around this shows the past. */
export const useReadOnly = (): boolean => useServices().isReadOnly === true;

export function useStand<Part>(select: (state: StandState) => Part): Part {
  return useStore(useServices().store, select);
}

export function useView<Part>(select: (view: View) => Part): Part {
  return useStore(useServices().view, select);
}

export function usePreferences<Part>(select: (values: PreferenceValues) => Part): Part {
  return useStore(useServices().preferences, select);
}

/** The time now, renewed at every whole step; components ask for the coarsest step that is true for them. */
export const useNow = (stepMs: number): number => useClock(useServices().now, stepMs);

/** Where practice has no say: the lock. */
export const useRealNow = (stepMs: number): number => useClock(useServices().realNow, stepMs);

/** Whole minutes since a moment, renewed as each is full. */
export function useMinutesSince(momentIn: (state: StandState) => number): number {
  const { store, now } = useServices();
  return useTick(() => minutesBetween(momentIn(store.getState()), now()));
}

const useClock = (now: () => number, stepMs: number): number =>
  useTick(() => Math.floor(now() / stepMs) * stepMs);

/** What a component makes of the time: it is drawn again when that is something else. */
function useTick(read: () => number): number {
  const tick = must(use(TickContext), 'a StandProvider around every screen');
  return useSyncExternalStore(tick, read);
}

export const useClockWords = (): ClockWords => must(use(ClockContext), 'a StandProvider around every screen');
