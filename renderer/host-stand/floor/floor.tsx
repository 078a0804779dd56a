/** The right side of the host stand: one room at a time as it stands, what every table does now, and who sits at the bar. */
import { LayoutGrid } from 'lucide-react';
import { useMemo } from 'react';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { roomsOf } from '#shared/floor/rooms.ts';
import { isSitting } from '#shared/seatings/seating.ts';
import { goTo } from '../go-to.ts';
import { BarSittings } from './bar-sittings.tsx';
import styles from './floor.module.css';
import { RoomPlan } from './room-plan.tsx';
import { RoomTabs } from './room-tabs.tsx';

function NoTables() {
  const { t } = useTranslation();
  const { view } = useServices();
  return (
    <EmptyState
      icon={<LayoutGrid size={32} aria-hidden />}
      title={t('tables.empty.title')}
      text={t('tables.empty.text')}
      action={<Button onPress={() => goTo(view, 'floor-editor')}>{t('tables.empty.action')}</Button>}
    />
  );
}

export function Floor() {
  const { t } = useTranslation();
  const tables = useStand(({ rows }) => rows.tables);
  const seatings = useStand(({ rows }) => rows.seatings);
  const isLoaded = useStand(({ loaded }) => loaded);
  const chosen = useView(({ room }) => room);
  const rooms = useMemo(() => roomsOf(tables), [tables]);
  const atBar = useMemo(
    () => [...seatings.values()].filter((row) => isSitting(row) && row.tableIds.length === 0),
    [seatings],
  );
  const room = rooms.find(({ name }) => name === chosen) ?? rooms[0];
  return (
    <section className={styles.floor} aria-label={t('tables.floor')}>
      {isLoaded ? null : (
        <div className={styles.waiting}>
          <Skeleton shape="tile" />
          <Skeleton shape="tile" />
          <Skeleton shape="tile" />
        </div>
      )}
      {isLoaded && room === undefined ? <NoTables /> : null}
      {room === undefined ? null : (
        <>
          <RoomTabs rooms={rooms} shown={room.name} />
          <RoomPlan key={room.name} room={room} />
        </>
      )}
      {atBar.length === 0 ? null : <BarSittings seatings={atBar} />}
    </section>
  );
}
