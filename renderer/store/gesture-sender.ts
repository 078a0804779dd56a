/**
 * Sends gestures one after the other, in the order they were made. A gesture whose answer is unknown stays first
 * and is sent again with the same opId until it is answered, also after a reload: it is applied once or a person
 * is told that it was not. One that never left can be withdrawn, and then it never was.
 */
import type { CommandInputs, CommandKind } from '#renderer/connection/commands.ts';
import type { Station } from '#renderer/connection/station.ts';
import type { Gesture } from './gesture.ts';
import { createGesturePile, type GesturePile, type PileOptions, type Settled } from './gesture-pile.ts';
import { staffAt } from './own-steps.ts';
import type { StandState } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';

type SenderOptions = PileOptions & {
  readonly station: Station;
  readonly now: () => number;
  /** Grows evenly, whatever becomes of the time of this computer. */
  readonly steadyNow: () => number;
  readonly mintId: () => string;
  /** The station says nobody is at the screen: the door has to be looked at again. */
  readonly onLocked: () => Promise<void>;
};

type Sent = { readonly opId: string; readonly answer: Promise<Settled> };

/** Gestures that share an id are one step. */
export type Send = <Kind extends CommandKind>(
  kind: Kind,
  input: CommandInputs[Kind],
  gestureId?: string | null,
) => Sent;

export type GestureSender = {
  readonly send: Send;
  /** Takes a gesture out again that never left; null when it may have. */
  readonly withdraw: (opId: string) => Gesture | null;
  /** Makes a withdrawn gesture anew: it happened when it did. */
  readonly again: (gesture: Gesture) => Sent;
  readonly resume: () => void;
};

export function createGestureSender(options: SenderOptions): GestureSender {
  const { store, shelf, now, steadyNow, mintId } = options;
  const pile = createGesturePile(options);
  let isRunning = false;

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let next = store.getState().pending[0]; next !== undefined; next = store.getState().pending[0]) {
      const answer = await answerOf(next, { ...options, pile });
      if (answer !== null) pile.settle(next, answer);
    }
    isRunning = false;
  };

  const start = (made: Pick<Gesture, 'kind' | 'input' | 'madeAt' | 'steadyMs' | 'gestureId'>): Sent => {
    const opId = mintId();
    const staffId = staffAt(store.getState());
    const answer = pile.add({ ...made, opId, staffId, isSent: false });
    void run();
    return { opId, answer };
  };

  return {
    send: (kind, input, gestureId = null) =>
      start({ kind, input: { ...input }, madeAt: now(), steadyMs: steadyNow(), gestureId }),
    again: ({ kind, input, madeAt, steadyMs, gestureId }) =>
      start({ kind, input, madeAt, steadyMs, gestureId }),
    withdraw: (opId) => {
      const gesture = pile.find(opId);
      if (gesture === undefined || gesture.isSent) return null;
      pile.settle(gesture, { kind: 'withdrawn' });
      return gesture;
    },
    resume: () => {
      pile.keep(shelf.read());
      void run();
    },
  };
}

type Way = Pick<SenderOptions, 'store' | 'station' | 'steadyNow' | 'onLocked'> & {
  readonly pile: GesturePile;
};

/**
 * Waits for the door and for the connection. What nobody was let in for is not refused, it waits for a PIN. Null when
 * it was withdrawn meanwhile.
 */
async function answerOf(
  gesture: Gesture,
  { store, station, steadyNow, onLocked, pile }: Way,
): Promise<Exclude<Settled, { readonly kind: 'withdrawn' }> | null> {
  for (;;) {
    await doorIsOpen(store);
    if (pile.find(gesture.opId) === undefined) return null;
    pile.markSent(gesture.opId);
    const madeMsAgo = Math.max(0, Math.round(steadyNow() - gesture.steadyMs));
    const { kind, opId, input, gestureId } = gesture;
    const answer = await station.command({ kind, opId, input, gestureId, madeMsAgo });
    if (answer.kind === 'denied' && answer.why === 'locked') await onLocked();
    else if (answer.kind !== 'unknown') return answer;
    else await linkIsBack(store);
  }
}

const doorIsOpen = (store: StandStore): Promise<void> => until(store, ({ door }) => door?.kind === 'open');

const againAfterMs = 700;

/** The answer was lost, so the link is, whether it knows it yet or not; it is tried again after a moment anyway. */
async function linkIsBack(store: StandStore): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, againAfterMs));
  if (store.getState().link.kind !== 'lost') return;
  await Promise.race([
    until(store, ({ link }) => link.kind === 'live'),
    new Promise((resolve) => setTimeout(resolve, againAfterMs)),
  ]);
}

function until(store: StandStore, holds: (state: StandState) => boolean): Promise<void> {
  if (holds(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve();
    });
  });
}
