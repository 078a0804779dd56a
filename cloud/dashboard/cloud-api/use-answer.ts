/**
 * What the cloud answered to a question, asked again on demand; a later answer never gives way to an earlier one. What was
 * answered stays in sight while the cloud cannot be reached, which the page says above, and once nobody is signed in any
 * more, which the gate of the page sees to.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, failureOf, isStranger } from './cloud-api.ts';
import { useServices } from './services-context.tsx';

export type Answer<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** `ask` must be the same function as long as the question is the same. */
export function useAnswer<Value>(ask: () => Promise<Value>): readonly [Answer<Value>, () => void] {
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  /** The question that was answered last. */
  const answered = useRef<(() => Promise<Value>) | null>(null);
  const { connection } = useServices();
  const isAway = useCallback(() => !connection.getState().isReachable, [connection]);

  // A new round asks the same question again.
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => {
        if (!isCurrent) return;
        answered.current = ask;
        setAnswer({ kind: 'here', value });
      },
      (error: unknown) => {
        const failure = failureOf(error);
        const passes = isStranger(failure) || (failure.kind === 'unreachable' && isAway());
        const stays = passes && answered.current === ask;
        if (isCurrent && !stays) setAnswer({ kind: 'failed', failure });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, round, isAway]);

  return [answer, useCallback(() => setRound((count) => count + 1), [])];
}
