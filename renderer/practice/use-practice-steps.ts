/** Into practice, through it and back. What the station did not do is said; a step that works shows by itself. */

import type { PracticeChange, PracticeWish } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

export type PracticeSteps = {
  readonly start: (wish: PracticeWish) => Promise<void>;
  readonly again: () => Promise<void>;
  readonly change: (change: PracticeChange) => Promise<void>;
  readonly end: () => Promise<void>;
};

export function usePracticeSteps(): PracticeSteps {
  const { t } = useTranslation();
  const { station, toasts } = useServices();
  const tried = async (step: Promise<boolean>): Promise<void> => {
    const isDone = await step.catch(() => false);
    if (!isDone) toasts.show({ title: t('practice.failed'), lasting: true });
  };
  const { practice } = station;
  return {
    start: (wish) => tried(practice.start(wish)),
    again: () => tried(practice.again()),
    change: (change) => tried(practice.change(change)),
    end: () => tried(practice.end()),
  };
}
