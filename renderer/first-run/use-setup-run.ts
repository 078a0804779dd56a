/** Runs one step of a first run: what is going on, and in words why it did not work. Afterwards the door is asked again. */
import { useState } from 'react';
import type { SetupAnswer } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

/** Paused: done, but there is something to read before the door opens. */
type StepAnswer = SetupAnswer | { readonly kind: 'paused' };

export type SetupRun = {
  readonly progress: string | null;
  readonly problem: string | null;
  readonly start: (progress: string, step: () => Promise<StepAnswer>) => Promise<boolean>;
};

export function useSetupRun(): SetupRun {
  const { t } = useTranslation();
  const { refreshDoor } = useServices();
  const [progress, setProgress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const start = async (words: string, step: () => Promise<StepAnswer>): Promise<boolean> => {
    setProgress(words);
    setProblem(null);
    const answer = await step();
    setProgress(null);
    if (answer.kind === 'refused') {
      setProblem(t(`firstRun.problem.${answer.reason}`));
      return false;
    }
    if (answer.kind === 'done') await refreshDoor();
    return true;
  };
  return { progress, problem, start };
}
