/** What the cloud answered last: a question that failed when it was asked again takes nothing out of sight. */
import { useState } from 'react';
import type { Answer } from './use-answer.ts';

export function useLastHere<Value>(answer: Answer<Value>): Value | undefined {
  const [last, setLast] = useState<{ readonly value: Value } | undefined>();
  if (answer.kind !== 'here') return last?.value;
  if (last === undefined || last.value !== answer.value) setLast({ value: answer.value });
  return answer.value;
}
