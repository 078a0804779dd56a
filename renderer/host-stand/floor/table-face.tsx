/** What is written on a table: its number and seats, who sits there, what it is doing and for how long. */
import { memo } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { ServerMark } from '#renderer/words/server-marks.ts';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import { type FreeWindow, freeWords } from './free-window.ts';
import type { FaceRoom, FaceSize } from './inner-box.ts';
import { ServerBadge } from './server-badge.tsx';
import { spotName } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';
import { type BadgeDetail, TableBadge } from './table-badge.tsx';
import styles from './table-face.module.css';

const sizes = { full: styles.full, short: styles.short, tiny: styles.tiny } as const;

type Props = {
  readonly view: SpotView;
  readonly room: FaceRoom;
  readonly mark: ServerMark | undefined;
  readonly free: FreeWindow | null;
};

type Guest = { readonly key: string; readonly name: string; readonly covers: number | string };

function useGuest({ state, awaited }: SpotView): Guest | null {
  const { t } = useTranslation();
  if (awaited.length > 0) {
    return {
      key: awaited.map(({ id }) => id).join(),
      name: awaited.map((party) => partyName(t, party)).join(' + '),
      covers: awaited.map(({ size }) => size).join(' + '),
    };
  }
  if (state.kind !== 'seated') return null;
  const { seating, party } = state.sitting;
  return { key: seating.id, name: partyName(t, party), covers: seating.covers };
}

function Seats({ view }: { readonly view: SpotView }) {
  const { t } = useTranslation();
  const { seatsMin: min, seatsMax: max, tables } = view;
  if (tables.length > 1)
    return <span className={styles.seats}>{t('floor.joinedSeats', { seats: max })}</span>;
  return <span className={styles.seats}>{min === max ? max : t('tables.seats', { min, max })}</span>;
}

type TopProps = Pick<Props, 'view' | 'mark'> & { readonly size: FaceSize };

function Top({ view, size, mark }: TopProps) {
  /** How many it seats matters while nobody sits there. */
  const hasSeats = size === 'full' || (size === 'short' && view.state.kind === 'free');
  return (
    <span className={styles.top}>
      <span className={styles.number}>{spotName(view)}</span>
      {hasSeats ? <Seats view={view} /> : null}
      {size === 'tiny' || mark === undefined ? null : <ServerBadge mark={mark} />}
    </span>
  );
}

/** Beside the time it will be free, a narrow table says either how far the meal is or for how long they sit. */
function detailOf(
  { size, isNarrow }: FaceRoom,
  { state, isOut, isKept }: SpotView,
  hasFree: boolean,
): BadgeDetail {
  if (size !== 'full' || (isOut && !isKept && isNarrow)) return 'time';
  if (!isNarrow || !hasFree) return 'all';
  const isLeaving = state.kind === 'seated' && isLeavingSoon(state.sitting.seating.stage);
  return isLeaving ? 'word' : 'time';
}

export const TableFace = memo(function TableFace({ view, room, mark, free }: Props) {
  const { t } = useTranslation();
  const guest = useGuest(view);
  const { size, hasFreeLine, isNarrow } = room;
  /** That it is to be cleaned is said before when it will be. */
  const isTold = hasFreeLine && !(isNarrow && view.state.kind === 'dirty');
  const told = isTold ? free : null;
  return (
    <span className={classNames(styles.face, sizes[size])} aria-hidden>
      <Top view={view} size={size} mark={mark} />
      {guest === null || size === 'tiny' ? null : (
        <span key={guest.key} className={styles.who}>
          <span className={styles.name}>{guest.name}</span>
          <span className={styles.covers}>{guest.covers}</span>
        </span>
      )}
      <span className={styles.state}>
        <TableBadge
          state={view.state}
          isOut={view.isOut}
          awaited={view.awaited.length}
          isKept={view.isKept}
          detail={detailOf(room, view, told !== null)}
        />
      </span>
      {told === null ? null : <span className={styles.free}>{freeWords(t, told)}</span>}
    </span>
  );
});
