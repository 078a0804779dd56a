/** A room as a plan to scale, as large as its pane allows; arrow keys go from table to table as they lie in the room. */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { serverMarks } from '#renderer/words/server-marks.ts';
import { type FloorView, fitInto, toPane } from '#shared/floor/fit.ts';
import { type Direction, neighbourOf } from '#shared/floor/neighbour.ts';
import { boundsOf, type Place, type Size } from '#shared/floor/place.ts';
import type { Room } from '#shared/floor/rooms.ts';
import { useDragRegistry } from '../drag/drag-registry.ts';
import { ApartTables } from './apart-tables.tsx';
import styles from './room-plan.module.css';
import { hasRoomFor, useOpenedParty } from './selected-party.ts';
import { type Spot, spotsOf } from './spots.ts';
import { TableSpot } from './table-spot.tsx';
import { usePaneSize } from './use-pane-size.ts';
import { useTableKeys } from './use-table-keys.ts';

/** Room for the chairs and the signs on the corners. */
const margin = 26;
/** A finger still meets the smallest table, and a large room is not blown up. */
const limits = { margin, leastScale: 1.7, mostScale: 4 } as const;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const leadOf = ({ tables }: Spot): string => tables[0]?.id ?? '';

function useView(spots: readonly Spot[], size: Size | null): FloorView | null {
  return useMemo(() => {
    const places = spots.flatMap(({ place, apart }) => [place, ...apart.map((each) => each.place)]);
    const bounds = boundsOf(places);
    return size === null || bounds === null ? null : fitInto(bounds, size, limits);
  }, [spots, size]);
}

const drawnAt = (view: FloorView, { x, y, width, height }: Place) => {
  const { x: left, y: top } = toPane(view, { x, y });
  return { left, top, width: width * view.scale, height: height * view.scale };
};

/** Seen by every table of the plan: dirty ones are striped. */
function Stripes() {
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="table-stripes"
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.ground} width="9" height="9" />
          <rect className={styles.stripe} width="4.5" height="9" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Which table has the focus, or would have it: the others are reached by arrow keys. */
function useArrows(spots: readonly Spot[]) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const places = useMemo(() => new Map(spots.map((spot) => [leadOf(spot), spot.place])), [spots]);
  const stopId = focusedId !== null && places.has(focusedId) ? focusedId : ([...places.keys()][0] ?? null);
  const step = (event: KeyboardEvent<HTMLElement>): boolean => {
    const direction = arrows[event.key];
    const fromId = spotIdOf(event.target);
    if (direction === undefined || fromId === null || event.altKey) return false;
    const toId = neighbourOf(places, fromId, direction);
    event.currentTarget.querySelector<HTMLElement>(`[data-spot="${toId}"]`)?.focus();
    return true;
  };
  return { stopId, setFocusedId, step };
}

const spotIdOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement ? target.getAttribute('data-spot') : null;

export function RoomPlan({ room }: { readonly room: Room }) {
  const { t } = useTranslation();
  const { pane, size } = usePaneSize();
  const seatings = useStand(({ rows }) => rows.seatings);
  const joins = useStand(({ rows }) => rows.joins);
  const staff = useStand((state) => state.staff);
  const marks = useMemo(() => serverMarks(staff), [staff]);
  const spots = useMemo(() => spotsOf(room, seatings), [room, seatings]);
  const view = useView(spots, size);
  const { stopId, setFocusedId, step } = useArrows(spots);
  const pressKey = useTableKeys();
  const { hand } = useDragRegistry();
  const opened = useOpenedParty();
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const tableId = spotIdOf(event.target);
    const spot = spots.find((each) => leadOf(each) === tableId);
    if (spot === undefined || hand.getState() !== null) return;
    const ids = spot.tables.map(({ id }) => id);
    if (!(step(event) || pressKey(event, ids))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={pane} className={styles.pane} data-news-corner>
      <Stripes />
      {/* Keys of a table that has the focus; each table is a button of its own. */}
      <ul
        className={styles.plan}
        aria-label={t('floor.tablesOf', { room: room.name === '' ? t('tables.noArea') : room.name })}
        onKeyDownCapture={onKey}
        onFocus={({ target }) => setFocusedId(spotIdOf(target))}
      >
        {view === null
          ? null
          : spots.map((spot) => (
              <TableSpot
                key={leadOf(spot)}
                ids={spot.tables.map(({ id }) => id).join(' ')}
                {...drawnAt(view, spot.place)}
                rotation={spot.place.rotation}
                shape={spot.shape}
                hasRoom={opened !== null && hasRoomFor(spot, opened, joins)}
                marks={marks}
                isTabStop={leadOf(spot) === stopId}
              />
            ))}
      </ul>
      {view === null ? null : <ApartTables spots={spots} view={view} />}
    </div>
  );
}
