/** What is drawn over and under the tables: which go together, what they line up with, and the frame around several. */

import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type FloorView, toPane } from '#shared/floor/fit.ts';
import { middleOf, type Point, type Size } from '#shared/floor/place.ts';
import { must } from '#shared/must.ts';
import type { Drawn, DrawnRoom } from '../drawn.ts';
import { useEditor } from '../editor-context.tsx';
import styles from './overlay.module.css';

type Props = { readonly room: DrawnRoom; readonly view: FloorView; readonly size: Size };

/** From left to right, so that the link never doubles back. */
function chainOf(drawn: readonly Drawn[], view: FloorView): readonly Point[] {
  return drawn
    .map(({ place }) => toPane(view, middleOf(place)))
    .sort((left, right) => left.x - right.x || left.y - right.y);
}

export function JoinLinks({ room, view, size }: Props) {
  const joins = useStand(({ rows }) => rows.joins);
  const links = [...joins.values()].flatMap(({ id, tableIds, removed }) => {
    const drawn = room.drawn.filter(({ table }) => tableIds.includes(table.id));
    return removed || drawn.length !== tableIds.length ? [] : [{ id, points: chainOf(drawn, view) }];
  });
  return (
    <svg
      className={styles.layer}
      width={size.width}
      height={size.height}
      aria-hidden="true"
      focusable="false"
    >
      {links.map(({ id, points }) => (
        <polyline key={id} className={styles.link} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
    </svg>
  );
}

/** How many sit at tables that are put together, beside the link. */
export function JoinSeats({ room, view }: Omit<Props, 'size'>) {
  const { t } = useTranslation();
  const joins = useStand(({ rows }) => rows.joins);
  return [...joins.values()].map(({ id, tableIds, removed, seatsMin, seatsMax }) => {
    const drawn = room.drawn.filter(({ table }) => tableIds.includes(table.id));
    if (removed || drawn.length !== tableIds.length) return null;
    const [first, second] = chainOf(drawn, view);
    const [from, to] = [must(first, 'two tables'), must(second, 'two tables')];
    return (
      <span key={id} className={styles.seats} style={{ left: (from.x + to.x) / 2, top: (from.y + to.y) / 2 }}>
        {t('tables.seats', { min: seatsMin, max: seatsMax })}
      </span>
    );
  });
}

export function PullMarks({ view, size }: Omit<Props, 'room'>) {
  const guides = useEditor((state) => state.guides);
  const lasso = useEditor((state) => state.lasso);
  const corner = lasso === null ? null : toPane(view, lasso);
  return (
    <svg
      className={styles.above}
      width={size.width}
      height={size.height}
      aria-hidden="true"
      focusable="false"
    >
      {guides.map(({ axis, at, from, to }) => {
        const [start, end] =
          axis === 'x'
            ? [
                { x: at, y: from },
                { x: at, y: to },
              ]
            : [
                { x: from, y: at },
                { x: to, y: at },
              ];
        const [a, b] = [toPane(view, start), toPane(view, end)];
        return <line key={axis} className={styles.guide} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {lasso === null || corner === null ? null : (
        <rect
          className={styles.lasso}
          x={corner.x}
          y={corner.y}
          width={lasso.width * view.scale}
          height={lasso.height * view.scale}
        />
      )}
    </svg>
  );
}
