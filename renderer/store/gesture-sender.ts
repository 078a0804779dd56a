/**
 * Sends gestures one after the other, in the order they were made. A gesture whose answer is unknown stays first
 * and is sent again with the same opId until it is answered, also after a reload: it is applied once or a person
 * is told that it was not.
 */
import type { CommandInputs, CommandKind } from '#renderer/connection/commands.ts';
import type { CommandAnswer, Station } from '#renderer/connection/station.ts';
import type { Gesture, GestureShelf } from './gesture.ts';
import type { StandStore } from './stand-store.ts';

export type Settled = Exclude<CommandAnswer, { readonly kind: 'unknown' }>;

type SenderOptions = {
  readonly store: StandStore;
  readonly station: Station;
  readonly shelf: GestureShelf;
  readonly now: () => number;
  readonly mintId: () => string;
  /** Waits before the next try; resolves early when the station is back. */
  readonly pause: () => Promise<void>;
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

async function answerOf(gesture: Gesture, { station, pause }: SenderOptions): Promise<Settled> {
  for (;;) {
    const answer = await station.command(gesture);
    if (answer.kind !== 'unknown') return answer;
    await pause();
  }
}
