/** How a stage of a meal is called; one that another program made up, as that program calls it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stageOf } from '#shared/seatings/stages.ts';

export function useStageWords(): (stage: string) => string {
  const { t } = useTranslation();
  return useMemo(
    () => (stage: string) => {
      const known = stageOf(stage);
      return known === null ? stage : t(`floor.stage.${known}`);
    },
    [t],
  );
}
