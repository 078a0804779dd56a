/** The gestures kept at a screen, in the order they were made, and who waits for the answer of which. */
import type { CommandAnswer } from '#renderer/connection/station.ts';
import type { Gesture, GestureShelf } from './gesture.ts';
import type { StandStore } from './stand-store.ts';

export type Settled = Exclude<CommandAnswer, { readonly kind: 'unknown' }> | { readonly kind: 'withdrawn' };

export type PileOptions = {
  readonly store: StandStore;
  readonly shelf: GestureShelf;
  /** Every answer, also one somebody waits for. */
  readonly onAnswer: (gesture: Gesture, answer: Settled) => void;
  /** An answer nobody waits for any more: the gesture was made before a reload. */
  readonly onLateAnswer: (gesture: Gesture, answer: Settled) => void;
};

export type GesturePile = {
  readonly find: (opId: string) => Gesture | undefined;
  readonly keep: (gestures: readonly Gesture[]) => void;
  readonly add: (gesture: Gesture) => Promise<Settled>;
  /** From now on nobody knows whether the station has it. */
  readonly markSent: (opId: string) => void;
  readonly settle: (gesture: Gesture, answer: Settled) => void;
};

export function createGesturePile({ store, shelf, onAnswer, onLateAnswer }: PileOptions): GesturePile {
  const waiting = new Map<string, (answer: Settled) => void>();
  const kept = (): readonly Gesture[] => store.getState().pending;

  const keep = (pending: readonly Gesture[]): void => {
    shelf.write(pending);
    store.setState({ pending });
  };

  const settle = (gesture: Gesture, answer: Settled): void => {
    keep(kept().filter(({ opId }) => opId !== gesture.opId));
    onAnswer(gesture, answer);
    const answerTo = waiting.get(gesture.opId);
    waiting.delete(gesture.opId);
    if (answerTo === undefined) onLateAnswer(gesture, answer);
    else answerTo(answer);
    if (answer.kind === 'accepted') return;
    // What was not done need not be taken back.
    for (const undo of kept().filter(({ input }) => input.targetOpId === gesture.opId)) {
      settle(undo, { kind: 'withdrawn' });
    }
  };

  return {
    keep,
    settle,
    find: (opId) => kept().find((gesture) => gesture.opId === opId),
    markSent: (opId) =>
      keep(kept().map((gesture) => (gesture.opId === opId ? { ...gesture, isSent: true } : gesture))),
    add: (gesture) => {
      keep([...kept(), gesture]);
      return new Promise((resolve) => {
        waiting.set(gesture.opId, resolve);
      });
    },
  };
}
