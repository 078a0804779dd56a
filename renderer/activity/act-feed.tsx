/** The lines of the feed by quarter hours. What is new comes on top, and whoever reads further down is not moved. */
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Act } from '#renderer/connection/station.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { mergedRows } from '#renderer/store/rows.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { ActRow } from './act-row.tsx';
import { actWords, type Reader } from './act-words.ts';
import styles from './activity-page.module.css';
import { type QuarterHour, quarterHours } from './quarter-hours.ts';
import { useActKeys } from './use-act-keys.ts';
import type { Feed } from './use-acts.ts';

type Props = { readonly feed: Feed; readonly search: RefObject<HTMLInputElement | null> };

/** What is shown now wins over what the feed brought: a name corrected since is the name. */
function useReader({ about }: Feed): Reader {
  const { t } = useTranslation();
  const live = useStand((state) => state.rows);
  const staff = useStand((state) => state.staff);
  const clock = useClockWords();
  return useMemo(() => ({ t, rows: mergedRows(about, live), staff, clock }), [t, about, live, staff, clock]);
}

/** Keeps the line somebody stands on where it is while others come in above it. */
function useSteadyLine(current: string | null, acts: readonly Act[]): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const stood = useRef<{ readonly opId: string; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (acts.length === 0) return;
    const row = current === null ? null : list.current?.querySelector(`[data-act="${current}"]`);
    const scroller = list.current?.closest('main');
    if (row === null || row === undefined || scroller === null || scroller === undefined) return;
    const topOf = (): number => row.getBoundingClientRect().top + scroller.scrollTop;
    const top = topOf();
    if (stood.current?.opId === current) scroller.scrollTop += top - stood.current.top;
    stood.current = { opId: current ?? '', top };
  }, [current, acts]);
  return list;
}

function Quarter({ quarter, dayBefore, children }: QuarterProps) {
  const clock = useClockWords();
  const day = clock.day(quarter.from);
  return (
    <section className={styles.quarter}>
      {day === dayBefore ? null : <h2 className={styles.day}>{day}</h2>}
      <h3 className={styles.hour}>{`${clock.time(quarter.from)} – ${clock.time(quarter.to)}`}</h3>
      <ol className={styles.lines}>{children}</ol>
    </section>
  );
}

type QuarterProps = {
  readonly quarter: QuarterHour;
  readonly dayBefore: string | null;
  readonly children: ReactNode;
};

function useTurn(reader: Reader): (act: Act) => void {
  const { takeBack } = useGestures();
  const mayNotUndo = useWhyNot('undo');
  return useCallback(
    (act) => {
      const what = actWords(reader, act);
      if (!act.canUndo || mayNotUndo !== null) return;
      void takeBack({ opIds: act.turns, what }, act.undoneBy === null ? 'undone' : 'redone');
    },
    [reader, mayNotUndo, takeBack],
  );
}

export function ActFeed({ feed, search }: Props) {
  const { t } = useTranslation();
  const reader = useReader(feed);
  const mayNotUndo = useWhyNot('undo');
  const [focused, setFocused] = useState<string | null>(null);
  const quarters = useMemo(() => quarterHours(feed.acts), [feed.acts]);
  const inOrder = useMemo(() => quarters.flatMap(({ acts }) => acts), [quarters]);
  const current = inOrder.some(({ opId }) => opId === focused) ? focused : null;
  const list = useSteadyLine(current, feed.acts);
  const turn = useTurn(reader);
  const keys = useMemo(() => {
    const onTurn = (opId: string): void => {
      const act = inOrder.find((each) => each.opId === opId);
      if (act !== undefined) turn(act);
    };
    return { ids: inOrder.map(({ opId }) => opId), current, search, onTurn };
  }, [inOrder, current, search, turn]);
  useActKeys(keys);
  const first = current ?? inOrder[0]?.opId ?? null;
  return (
    <section
      ref={list}
      className={classNames(styles.feed, current !== null && styles.steady)}
      aria-label={t('activity.feed')}
    >
      {quarters.map((quarter, index) => (
        <Quarter key={quarter.from} quarter={quarter} dayBefore={dayOf(reader, quarters[index - 1])}>
          {quarter.acts.map((act) => (
            <ActRow
              key={act.opId}
              act={act}
              reader={reader}
              isCurrent={act.opId === current}
              isFirst={act.opId === first}
              mayNotUndo={mayNotUndo}
              onFocus={setFocused}
              onTurn={turn}
            />
          ))}
        </Quarter>
      ))}
    </section>
  );
}

const dayOf = ({ clock }: Reader, quarter: QuarterHour | undefined): string | null =>
  quarter === undefined ? null : clock.day(quarter.from);
