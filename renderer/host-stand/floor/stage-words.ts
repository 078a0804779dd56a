/** How a stage of a meal is called; one that another program made up, as that program calls it. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { stageOf } from '#shared/seatings/stages.ts';

export const stageWords =
  (t: TFunction) =>
  (stage: string): string => {
    const known = stageOf(stage);
    return known === null ? stage : t(`floor.stage.${known}`);
  };

export function useStageWords(): (stage: string) => string {
  const { t } = useTranslation();
  return useMemo(() => stageWords(t), [t]);
}
