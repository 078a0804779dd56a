/**
 * The rooms, and how many tables of each are free. A number on a tab is what a host looks for before walking there: it is
 * never cut. A narrow floor says only how many are free, and many rooms stand in several rows.
 */
import { useCallback, useMemo } from 'react';
import type { Rows } from '#renderer/store/rows.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Room } from '#shared/floor/rooms.ts';
import styles from './room-tabs.module.css';
import { groupsOf } from './spots.ts';
import { spotStateOf, tableStateOf } from './table-state.ts';

type Props = { readonly rooms: readonly Room[]; readonly shown: string };

/** Counted once for each state of the rows, however often it is asked for. */
function useCount(countIn: (rows: Rows) => number): number {
  const read = useMemo(() => {
    let known: { readonly rows: Rows; readonly count: number } | null = null;
    return ({ rows }: StandState): number => {
      if (known?.rows !== rows) known = { rows, count: countIn(rows) };
      return known.count;
    };
  }, [countIn]);
  return useStand(read);
}

function RoomTab({ room, isShown }: { readonly room: Room; readonly isShown: boolean }) {
  const { t } = useTranslation();
  const { view } = useServices();
  const seatings = useStand(({ rows }) => rows.seatings);
  /** What was put together counts once. */
  const spots = useMemo(() => groupsOf(room.tables, seatings), [room, seatings]);
  const free = useCount(
    useCallback(
      (rows: Rows) => spots.filter((tables) => spotStateOf(tables, rows).kind === 'free').length,
      [spots],
    ),
  );
  const shared = useCount(
    useCallback(
      (rows: Rows) => room.tables.filter((table) => tableStateOf(table, rows).kind === 'shared').length,
      [room],
    ),
  );
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      className={styles.tab}
      onClick={() => view.setState({ room: room.name })}
    >
      <span className={styles.name}>{room.name === '' ? t('tables.noArea') : room.name}</span>
      <span className={styles.count}>
        {t('tables.freeCount', { count: free })}{' '}
        <span className={styles.less}>{t('tables.freeOf', { total: spots.length })}</span>
      </span>
      {shared === 0 ? null : (
        <span className={styles.shared}>
          <StateBadge shape="pair" tone="neutral" word={String(shared)} />{' '}
          <span className={styles.less}>{t('floor.shared')}</span>
        </span>
      )}
    </button>
  );
}

export function RoomTabs({ rooms, shown }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.pane}>
      <div className={styles.tabs} role="tablist" aria-label={t('floor.rooms')}>
        {rooms.map((room) => (
          <RoomTab key={room.name} room={room} isShown={room.name === shown} />
        ))}
      </div>
    </div>
  );
}
