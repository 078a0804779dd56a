/** The state of a table in a word and a shape; where room is short, the word is only a number of minutes. */
import { useTranslation } from 'react-i18next';
import { useNow } from '#renderer/store/stand-context.tsx';
import { durationWords, minuteMs, minutesBetween } from '#renderer/time/clock-words.ts';
import { StateBadge, type StateShape, type StateTone } from '#renderer/ui/state-badge.tsx';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import { useStageWords } from './stage-words.ts';
import styles from './table-badge.module.css';
import type { Sitting, TableState } from './table-state.ts';

type Props = { readonly state: TableState; readonly isBrief?: boolean };

type TimedProps = {
  readonly sinceAt: number;
  readonly shape: StateShape;
  readonly tone: StateTone;
  /** Null where there is only room for the minutes. */
  readonly word: string | null;
};

function shapeOf(stage: string): StateShape {
  if (stage === 'check') return 'slip';
  return stage === 'paid' ? 'tick' : 'disc';
}

/** The word, and for how long; the minutes go below the word where they do not fit beside it. */
function TimedBadge({ sinceAt, shape, tone, word }: TimedProps) {
  const { t } = useTranslation();
  const now = useNow(minuteMs / 4);
  const duration = durationWords(t, minutesBetween(sinceAt, now));
  if (word === null) return <StateBadge shape={shape} tone={tone} word={duration} />;
  return (
    <span className={styles.timed}>
      <StateBadge shape={shape} tone={tone} word={word} />
      <span className={styles.duration}>{duration}</span>
    </span>
  );
}

function SeatedBadge({ sitting, isBrief }: { readonly sitting: Sitting; readonly isBrief: boolean }) {
  const stageWord = useStageWords();
  const { stage, seatedAt } = sitting.seating;
  const tone = isLeavingSoon(stage) ? 'accent' : 'neutral';
  return (
    <TimedBadge
      sinceAt={seatedAt}
      shape={shapeOf(stage)}
      tone={tone}
      word={isBrief ? null : stageWord(stage)}
    />
  );
}

export function TableBadge({ state, isBrief = false }: Props) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'free':
      return <StateBadge shape="ring" tone="neutral" word={t('tables.state.free')} />;
    case 'out':
      return <StateBadge shape="cross" tone="neutral" word={t(isBrief ? 'floor.out' : 'tables.state.out')} />;
    case 'held':
      return <StateBadge shape="dashes" tone="accent" word={t('tables.state.held')} />;
    case 'dirty':
      return (
        <TimedBadge
          sinceAt={state.sinceAt}
          shape="waves"
          tone="neutral"
          word={isBrief ? null : t('floor.toClean')}
        />
      );
    case 'seated':
      return <SeatedBadge sitting={state.sitting} isBrief={isBrief} />;
    case 'shared':
      return <StateBadge shape="pair" tone="neutral" word={t('tables.state.shared')} />;
  }
}
