/**
 * The part of a spot that follows a drag: it can be picked up and dropped on, and says what a drop would do. What stands
 * on the table is given as children and is not drawn again while something is carried over the room.
 */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import type { DragPayload } from '../drag/drag-payload.ts';
import { landingOf } from './drops.ts';
import { spotName } from './spoken-table.ts';
import styles from './spot-frame.module.css';
import type { SpotView } from './spot-view.ts';
import { useSpotDrag } from './use-spot-drag.ts';

type Props = {
  readonly view: SpotView;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly tone: number | undefined;
  readonly className: string;
  readonly children: ReactNode;
};

type HintProps = { readonly view: SpotView; readonly payload: DragPayload };

function DropHint({ view, payload }: HintProps) {
  const { t } = useTranslation();
  const { store } = useServices();
  const { rows } = store.getState();
  const landing = landingOf(view, payload, rows);
  const size =
    payload.kind === 'party'
      ? rows.parties.get(payload.partyId)?.size
      : payload.kind === 'sitting'
        ? rows.seatings.get(payload.seatingId)?.covers
        : undefined;
  const word =
    landing === 'short'
      ? t('floor.picker.short', { count: (size ?? 0) - view.seatsMax })
      : t(`floor.drop.${landing}`, { table: spotName(view) });
  return (
    <span className={styles.hint} aria-hidden>
      {word}
    </span>
  );
}

function useFit(view: SpotView, offered: DragPayload | null): boolean {
  const { store } = useServices();
  return offered !== null && landingOf(view, offered, store.getState().rows) === 'sits';
}

export function SpotFrame({ view, tone, className, children, ...box }: Props) {
  const { ref, listeners, over, offered, isDragging } = useSpotDrag(view);
  const isFit = useFit(view, offered);
  return (
    <li
      ref={ref}
      {...listeners}
      className={classNames(
        styles.spot,
        className,
        isFit && styles.fits,
        over !== null && styles.over,
        isDragging && styles.lifted,
      )}
      style={box}
      data-table={view.tables[0]?.name}
      data-tables={spotName(view)}
      data-state={view.state.kind}
      data-tone={tone}
    >
      {children}
      {over === null ? null : <DropHint view={view} payload={over} />}
    </li>
  );
}
