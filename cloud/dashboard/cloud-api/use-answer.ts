/** What the cloud answered to a question, asked again on demand; a later answer never gives way to an earlier one. */
import { useCallback, useEffect, useState } from 'react';
import { type Failure, failureOf } from './cloud-api.ts';

export type Answer<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** `ask` must be the same function as long as the question is the same. */
export function useAnswer<Value>(ask: () => Promise<Value>): readonly [Answer<Value>, () => void] {
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: 'loading' });
  const [round, setRound] = useState(0);

  // A new round asks the same question again.
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Answer<Value>): void => {
      if (isCurrent) setAnswer(next);
    };
    ask().then(
      (value) => show({ kind: 'here', value }),
      (error: unknown) => show({ kind: 'failed', failure: failureOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, round]);

  return [answer, useCallback(() => setRound((count) => count + 1), [])];
}
