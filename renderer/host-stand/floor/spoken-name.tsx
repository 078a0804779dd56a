/** What a spot is called, all of it, beside a face that shows the same to the eye and is silent. */

import { useNow } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { FreeWindow } from './free-window.ts';
import { spokenTable } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';
import { useStageWords } from './stage-words.ts';

type Props = {
  readonly view: SpotView;
  readonly server: string | undefined;
  readonly free: FreeWindow | null;
};

export function SpokenName({ view, server, free }: Props) {
  const { t } = useTranslation();
  const stageWord = useStageWords();
  const words = spokenTable(view, { t, stageWord, now: useNow(minuteMs / 4), server, free });
  return <svg role="img" aria-label={words} width="0" height="0" focusable="false" />;
}
