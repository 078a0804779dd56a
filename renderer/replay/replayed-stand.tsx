/**
 * The host stand as it was: the same waitlist and floor, on rows of the past and with a clock that stands there. Nothing
 * that is pressed in it leaves it.
 */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { ActionsProvider } from '#renderer/host-stand/actions-provider.tsx';
import { createView } from '#renderer/host-stand/create-view.ts';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { StandProvider, type StandServices, useServices } from '#renderer/store/stand-context.tsx';
import { createStandStore } from '#renderer/store/stand-store.ts';
import type { PlayedEvening } from './use-evening.ts';

type Props = {
  readonly evening: PlayedEvening;
  readonly moment: number;
  readonly children: ReactNode;
};

/** Whatever asks to change something is told that it was taken back before it left. */
const sendsNothing: Pick<StandServices, 'send' | 'again' | 'withdraw' | 'isReadOnly'> = {
  send: () => ({ opId: '', answer: Promise.resolve({ kind: 'withdrawn' }) }),
  again: () => ({ opId: '', answer: Promise.resolve({ kind: 'withdrawn' }) }),
  withdraw: () => null,
  isReadOnly: true,
};

type Clock = { now: number };

function replayed(live: StandServices, clock: Clock): StandServices {
  const store = createStandStore();
  store.setState({
    ...live.store.getState(),
    rows: noRows,
    told: null,
    pending: [],
    conflicts: [],
    outlooks: null,
    loaded: true,
  });
  return { ...live, ...sendsNothing, store, view: createView(), now: () => clock.now };
}

export function ReplayedStand({ evening, moment, children }: Props) {
  const live = useServices();
  const clock = useRef<Clock>({ now: moment });
  const services = useMemo(() => replayed(live, clock.current), [live]);
  const shown = useRef<{ readonly evening: PlayedEvening; readonly moment: number } | null>(null);
  useEffect(() => {
    const before = shown.current;
    clock.current.now = moment;
    shown.current = { evening, moment };
    services.store.setState(({ rows }) =>
      before?.evening === evening
        ? { rows: applyPatches(rows, evening.replay.between(before.moment, moment)) }
        : { rows: applyPatches(noRows, evening.replay.at(moment)) },
    );
  }, [services, evening, moment]);
  return (
    <StandProvider services={services}>
      <ActionsProvider>{children}</ActionsProvider>
    </StandProvider>
  );
}
