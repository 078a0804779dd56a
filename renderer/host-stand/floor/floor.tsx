/** The right side of the host stand: every table by area, with what it is doing now. */
import { LayoutGrid } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { type Room, roomsOf } from '#shared/floor/rooms.ts';
import type { Party } from '#shared/parties/party.ts';
import { isWaiting } from '#shared/parties/party.ts';
import { isSitting } from '#shared/seatings/seating.ts';
import { BarSittings } from './bar-sittings.tsx';
import styles from './floor.module.css';
import { tableStateOf } from './table-state.ts';
import { TableTile } from './table-tile.tsx';

function AreaTables({ area, selected }: { readonly area: Room; readonly selected: Party | null }) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const free = area.tables.filter((table) => tableStateOf(table, rows).kind === 'free').length;
  return (
    <section className={styles.area}>
      <header className={styles.head}>
        <h2 className={styles.title}>{area.name === '' ? t('tables.noArea') : area.name}</h2>
        <span className={styles.count}>
          {t('tables.freeCount', { count: free, total: area.tables.length })}
        </span>
      </header>
      <ul className={styles.grid}>
        {area.tables.map((table) => (
          <TableTile key={table.id} table={table} selected={selected} />
        ))}
      </ul>
    </section>
  );
}

function NoTables() {
  const { t } = useTranslation();
  const { view } = useServices();
  return (
    <EmptyState
      icon={<LayoutGrid size={32} aria-hidden />}
      title={t('tables.empty.title')}
      text={t('tables.empty.text')}
      action={
        <Button onPress={() => view.setState({ panel: { kind: 'settings' } })}>
          {t('tables.empty.action')}
        </Button>
      }
    />
  );
}

function useSelectedParty(): Party | null {
  const selectedId = useView(({ selectedPartyId }) => selectedPartyId);
  const party = useStand(({ rows }) => (selectedId === null ? undefined : rows.parties.get(selectedId)));
  return party !== undefined && isWaiting(party) ? party : null;
}

export function Floor() {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const isLoaded = useStand(({ loaded }) => loaded);
  const selected = useSelectedParty();
  const areas = useMemo(() => roomsOf(rows.tables), [rows.tables]);
  const atBar = useMemo(
    () => [...rows.seatings.values()].filter((row) => isSitting(row) && row.tableIds.length === 0),
    [rows.seatings],
  );
  return (
    <section className={styles.pane} aria-label={t('tables.floor')}>
      {isLoaded ? null : (
        <div className={styles.grid}>
          <Skeleton shape="tile" />
          <Skeleton shape="tile" />
          <Skeleton shape="tile" />
        </div>
      )}
      {isLoaded && areas.length === 0 ? <NoTables /> : null}
      {areas.map((area) => (
        <AreaTables key={area.name} area={area} selected={selected} />
      ))}
      {atBar.length === 0 ? null : <BarSittings seatings={atBar} />}
    </section>
  );
}
