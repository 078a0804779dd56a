/**
 * Sends gestures one after the other, in the order they were made. A gesture whose answer is unknown stays first
 * and is sent again with the same opId until it is answered, also after a reload: it is applied once or a person
 * is told that it was not.
 */
import type { CommandInputs, CommandKind } from '#renderer/connection/commands.ts';
import type { CommandAnswer, Station } from '#renderer/connection/station.ts';
import type { Gesture, GestureShelf } from './gesture.ts';
import type { StandState } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';

export type Settled = Exclude<CommandAnswer, { readonly kind: 'unknown' }>;

type SenderOptions = {
  readonly store: StandStore;
  readonly station: Station;
  readonly shelf: GestureShelf;
  readonly now: () => number;
  readonly mintId: () => string;
  /** The station says nobody is at the screen: the door has to be looked at again. */
  readonly onLocked: () => Promise<void>;
  /** An answer nobody waits for any more: the gesture was made before a reload. */
  readonly onLateAnswer: (gesture: Gesture, answer: Settled) => void;
};

export type Send = <Kind extends CommandKind>(
  kind: Kind,
  input: CommandInputs[Kind],
) => { readonly opId: string; readonly answer: Promise<Settled> };

export type GestureSender = { readonly send: Send; readonly resume: () => void };

export function createGestureSender(options: SenderOptions): GestureSender {
  const { store, shelf, now, mintId } = options;
  const waiting = new Map<string, (answer: Settled) => void>();
  let isRunning = false;

  const keep = (pending: readonly Gesture[]): void => {
    shelf.write(pending);
    store.setState({ pending });
  };

  const settle = (gesture: Gesture, answer: Settled): void => {
    keep(store.getState().pending.filter(({ opId }) => opId !== gesture.opId));
    const answerTo = waiting.get(gesture.opId);
    waiting.delete(gesture.opId);
    if (answerTo === undefined) options.onLateAnswer(gesture, answer);
    else answerTo(answer);
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let next = store.getState().pending[0]; next !== undefined; next = store.getState().pending[0]) {
      settle(next, await answerOf(next, options));
    }
    isRunning = false;
  };

  return {
    send: (kind, input) => {
      const opId = mintId();
      const gesture: Gesture = { opId, kind, input: { ...input }, madeAt: now() };
      keep([...store.getState().pending, gesture]);
      const answer = new Promise<Settled>((resolve) => {
        waiting.set(opId, resolve);
      });
      void run();
      return { opId, answer };
    },
    resume: () => {
      keep(shelf.read());
      void run();
    },
  };
}

/** Waits for the door and for the connection. What nobody was let in for is not refused, it waits for a PIN. */
async function answerOf(gesture: Gesture, { store, station, onLocked }: SenderOptions): Promise<Settled> {
  for (;;) {
    await doorIsOpen(store);
    const answer = await station.command(gesture);
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
