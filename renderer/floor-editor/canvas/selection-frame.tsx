/** What one chosen table is pulled by: eight handles for its size and one above it for its turn. */
import { RotateCw } from 'lucide-react';
import { classNames } from '#renderer/ui/class-names.ts';
import { type FloorView, toPane } from '#shared/floor/fit.ts';
import type { Place } from '#shared/floor/place.ts';
import { handles, pullOf } from '#shared/floor/resize.ts';
import styles from './selection-frame.module.css';

const cursors = {
  n: styles.vertical,
  s: styles.vertical,
  e: styles.horizontal,
  w: styles.horizontal,
  ne: styles.rising,
  sw: styles.rising,
  nw: styles.falling,
  se: styles.falling,
} as const;

/** Outside the chairs, so that the handles never cover the table itself. */
const away = 13;

export function SelectionFrame({ place, view }: { readonly place: Place; readonly view: FloorView }) {
  const { x, y } = toPane(view, place);
  const width = place.width * view.scale + 2 * away;
  const height = place.height * view.scale + 2 * away;
  return (
    <div
      aria-hidden
      className={styles.frame}
      style={{ left: x - away, top: y - away, width, height, transform: `rotate(${place.rotation}deg)` }}
    >
      {handles.map((handle) => {
        const pull = pullOf(handle);
        return (
          <span
            key={handle}
            data-handle={handle}
            className={classNames(styles.handle, cursors[handle])}
            style={{ left: `${(pull.x + 1) * 50}%`, top: `${(pull.y + 1) * 50}%` }}
          />
        );
      })}
      <span data-handle="turn" className={styles.turn}>
        <RotateCw size={14} aria-hidden />
      </span>
    </div>
  );
}
