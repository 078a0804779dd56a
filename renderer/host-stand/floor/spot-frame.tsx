/**
 * The part of a spot that follows a drag: it can be picked up and dropped on, and says what a drop would do. What stands
 * on the table is given as children and is not drawn again while something is carried over the room.
 */
import type { ReactNode } from 'react';
import type { Seater } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { DragPayload } from '../drag/drag-payload.ts';
import { costWords } from '../quotes/cost-words.ts';
import { useSeatingCosts } from '../quotes/use-seating-costs.ts';
import { landingOf } from './drops.ts';
import { spotName } from './spoken-table.ts';
import styles from './spot-frame.module.css';
import type { SpotView } from './spot-view.ts';
import { isUntaken, sittingsIn } from './table-state.ts';
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

type HintProps = {
  readonly view: SpotView;
  readonly payload: DragPayload;
  /** There is no room for it above the table. */
  readonly isBelow: boolean;
};

/** The most a hint takes, with all that it costs. */
const hintPx = 100;

/** Who sits there, or for whom it is kept. */
function holderOf({ state }: SpotView): Party | null {
  return state.kind === 'held' ? state.party : (sittingsIn(state)[0]?.party ?? null);
}

function guestsOf(payload: DragPayload, rows: Rows): number {
  switch (payload.kind) {
    case 'party':
      return rows.parties.get(payload.partyId)?.size ?? 0;
    case 'sitting':
      return rows.seatings.get(payload.seatingId)?.covers ?? 0;
    case 'tables':
      return 0;
  }
}

/** Who would sit there then; null: nobody, tables are put together. */
function seaterOf(payload: DragPayload, rows: Rows): Seater | null {
  switch (payload.kind) {
    case 'party':
      return { partyId: payload.partyId };
    case 'sitting':
      return { partyId: rows.seatings.get(payload.seatingId)?.partyId ?? '' };
    case 'tables':
      return null;
  }
}

/** What a drop would cost others: asked for once something is held over the table. */
function HintCost({ view, seater }: { readonly view: SpotView; readonly seater: Seater }) {
  const { t } = useTranslation();
  const tableIds = view.tables.map(({ id }) => id);
  const costs = useSeatingCosts(seater, [tableIds])(tableIds);
  const words = useStand(({ rows }) => costWords(t, rows, costs));
  return (
    <span role="status" className={styles.cost}>
      {words}
    </span>
  );
}

function DropHint({ view, payload, isBelow }: HintProps) {
  const { t } = useTranslation();
  const { store } = useServices();
  const { rows } = store.getState();
  const landing = landingOf(view, payload, rows);
  const word =
    landing === 'short'
      ? t('floor.picker.short', { count: guestsOf(payload, rows) - view.seatsMax })
      : t(`floor.drop.${landing}`, { table: spotName(view), name: partyName(t, holderOf(view)) });
  const seater = isUntaken(view.state) ? seaterOf(payload, rows) : null;
  return (
    <span className={classNames(styles.hint, isBelow && styles.below)}>
      <span aria-hidden>{word}</span>
      {seater === null ? null : <HintCost seater={seater} view={view} />}
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
  const isHighlighted = useView(
    ({ highlightedServerId: shown }) => shown !== null && shown === view.serverId,
  );
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
      data-highlighted={isHighlighted || undefined}
    >
      {children}
      {over === null ? null : <DropHint view={view} payload={over} isBelow={box.top < hintPx} />}
    </li>
  );
}
