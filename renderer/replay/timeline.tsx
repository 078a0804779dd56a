/** The evening as a line: how many waited, who came, sat down and went without, and where one looks now. */
import { useMemo } from 'react';
import { useClockWords } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { eveningMarks, waitingCounts } from '#shared/replay/evening-marks.ts';
import styles from './timeline.module.css';
import type { PlayedEvening } from './use-evening.ts';

type Props = {
  readonly evening: PlayedEvening;
  readonly span: Span;
  readonly moment: number;
  readonly onGo: (moment: number) => void;
};

export type Span = { readonly from: number; readonly to: number };

const width = 1000;
const height = 56;
const rows = { came: 62, sat: 70, went: 78 } as const;
const looks = { came: styles.came, sat: styles.sat, went: styles.went } as const;
const curvePoints = 200;

function useDrawing({ last }: PlayedEvening, { from, to }: Span) {
  return useMemo(() => {
    const parties = [...last.parties.values()];
    const marks = eveningMarks({ parties, seatings: [...last.seatings.values()] });
    const moments = Array.from(
      { length: curvePoints + 1 },
      (_, at) => from + ((to - from) * at) / curvePoints,
    );
    const counts = waitingCounts(parties, moments);
    return { marks: marks.filter(({ at }) => at >= from && at <= to), counts, most: Math.max(1, ...counts) };
  }, [last, from, to]);
}

function hoursIn({ from, to }: Span): readonly number[] {
  const stepMs = (to - from > 8 * 60 * minuteMs ? 60 : 30) * minuteMs;
  const first = Math.ceil(from / stepMs) * stepMs;
  const count = Math.max(0, Math.floor((to - first) / stepMs) + 1);
  return Array.from({ length: count }, (_, at) => first + at * stepMs);
}

function Picture({ evening, span, moment }: Omit<Props, 'onGo'>) {
  const { marks, counts, most } = useDrawing(evening, span);
  const length = Math.max(1, span.to - span.from);
  const x = (at: number): number => ((at - span.from) / length) * width;
  const points = counts.map(
    (count, at) => `${(at / curvePoints) * width},${height - (count / most) * (height - 4)}`,
  );
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} 84`} preserveAspectRatio="none" aria-hidden>
      <polygon className={styles.curve} points={`0,${height} ${points.join(' ')} ${width},${height}`} />
      {marks.map(({ kind, at }, index) => (
        <rect
          key={`${kind} ${at} ${String(index)}`}
          className={looks[kind]}
          x={x(at) - 1}
          y={rows[kind] - 3}
          width={2}
          height={6}
        />
      ))}
      <line className={styles.hand} x1={x(moment)} x2={x(moment)} y1={0} y2={84} />
    </svg>
  );
}

export function Timeline({ evening, span, moment, onGo }: Props) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const length = Math.max(1, span.to - span.from);
  return (
    <div className={styles.timeline}>
      <div className={styles.track}>
        <Picture evening={evening} span={span} moment={moment} />
        <input
          type="range"
          className={styles.slider}
          aria-label={t('replay.moment')}
          aria-valuetext={clock.time(moment)}
          min={span.from}
          max={span.to}
          step={1000}
          value={moment}
          onChange={(event) => onGo(Number(event.target.value))}
        />
      </div>
      <div className={styles.hours} aria-hidden>
        {hoursIn(span).map((at) => (
          <span key={at} style={{ left: `${((at - span.from) / length) * 100}%` }}>
            {clock.time(at)}
          </span>
        ))}
      </div>
    </div>
  );
}
