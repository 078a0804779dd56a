/** The state of a table in a word and a shape; where room is short, the word is only a number of minutes. */

import { useMinutesSince } from '#renderer/store/stand-context.tsx';
import { durationWords } from '#renderer/time/clock-words.ts';
import { StateBadge, type StateShape, type StateTone } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import { useStageWords } from './stage-words.ts';
import styles from './table-badge.module.css';
import { type Sitting, type TableState, tablesOf } from './table-state.ts';

/** The word, for how long, or both. A state without a time is always its word. */
export type BadgeDetail = 'all' | 'word' | 'time';

type Props = {
  readonly state: TableState;
  readonly isOut?: boolean;
  readonly detail?: BadgeDetail;
  /** How many may come. */
  readonly awaited?: number;
  /** The station does not know yet. */
  readonly isKept?: boolean;
};

type TimedProps = {
  readonly sinceAt: number;
  readonly shape: StateShape;
  readonly tone: StateTone;
  readonly word: string;
  readonly detail: BadgeDetail;
};

function shapeOf(stage: string): StateShape {
  if (stage === 'check') return 'slip';
  return stage === 'paid' ? 'tick' : 'disc';
}

/** The word, and for how long; the minutes go below the word where they do not fit beside it. */
function TimedBadge({ sinceAt, shape, tone, word, detail }: TimedProps) {
  const { t } = useTranslation();
  const duration = durationWords(
    t,
    useMinutesSince(() => sinceAt),
  );
  if (detail !== 'all')
    return <StateBadge shape={shape} tone={tone} word={detail === 'word' ? word : duration} />;
  return (
    <span className={styles.timed}>
      <StateBadge shape={shape} tone={tone} word={word} />
      <span className={styles.duration}>{duration}</span>
    </span>
  );
}

type SeatedProps = { readonly sitting: Sitting; readonly detail: BadgeDetail };

function SeatedBadge({ sitting, detail }: SeatedProps) {
  const { t } = useTranslation();
  const stageWord = useStageWords();
  const { stage, seatedAt } = sitting.seating;
  const tables = tablesOf(sitting);
  if (tables > 1)
    return (
      <StateBadge shape="pair" tone="neutral" word={t('tables.state.severalTables', { count: tables })} />
    );
  const tone = isLeavingSoon(stage) ? 'accent' : 'neutral';
  return (
    <TimedBadge
      sinceAt={seatedAt}
      shape={shapeOf(stage)}
      tone={tone}
      word={stageWord(stage)}
      detail={detail}
    />
  );
}

/** Said before anything else, also of a table where somebody sits. */
function OutBadge({ detail }: { readonly detail: BadgeDetail }) {
  const { t } = useTranslation();
  const word = t(detail === 'all' ? 'tables.state.out' : 'floor.out');
  return <StateBadge shape="cross" tone="neutral" word={word} />;
}

/** Who sits there is said beside it; where room is short, the dashed line around the table is its shape. */
function KeptBadge({ kind, detail }: { readonly kind: TableState['kind']; readonly detail: BadgeDetail }) {
  const { t } = useTranslation();
  const word = t('floor.notSaved');
  const words = {
    free: t('tables.state.free'),
    held: t('tables.state.held'),
    out: t('floor.out'),
    dirty: t('floor.toClean'),
    seated: word,
    shared: word,
  };
  const does = words[kind];
  return (
    <span className={styles.timed}>
      {detail === 'all' ? <StateBadge shape="dashes" tone="neutral" word={does} /> : null}
      {detail === 'all' && does === word ? null : <span className={styles.duration}>{word}</span>}
    </span>
  );
}

export function TableBadge({ state, isOut = false, isKept = false, awaited = 0, detail = 'all' }: Props) {
  const { t } = useTranslation();
  if (isKept) return <KeptBadge kind={isOut ? 'out' : state.kind} detail={detail} />;
  if (isOut) return <OutBadge detail={detail} />;
  switch (state.kind) {
    case 'held':
    case 'free':
      if (state.kind === 'free' && awaited === 0)
        return <StateBadge shape="ring" tone="neutral" word={t('tables.state.free')} />;
      return (
        <StateBadge
          shape={awaited > 1 ? 'pair' : 'dashes'}
          tone="accent"
          word={t(state.kind === 'held' ? 'tables.state.held' : 'parties.status.called')}
        />
      );
    case 'out':
      return <OutBadge detail={detail} />;
    case 'dirty':
      return (
        <TimedBadge
          sinceAt={state.sinceAt}
          shape="waves"
          tone="neutral"
          word={t('floor.toClean')}
          detail={detail}
        />
      );
    case 'seated':
      return <SeatedBadge sitting={state.sitting} detail={detail} />;
    case 'shared':
      return <StateBadge shape="pair" tone="neutral" word={t('tables.state.shared')} />;
  }
}
