/** One table: its number, its seats, who sits there and for how long; the likeliest next step is one press away. */
import { Armchair, Check, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStand } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Table } from '#shared/tables/table.ts';
import { usePartyActions } from '../use-party-actions.ts';
import { SharedTile } from './shared-tile.tsx';
import { TableBadge } from './table-badge.tsx';
import { useTableMenu } from './table-menu.ts';
import { type TableState, tableStateOf } from './table-state.ts';
import styles from './table-tile.module.css';

const looks = {
  free: styles.free,
  out: styles.out,
  dirty: styles.dirty,
  held: styles.held,
  seated: undefined,
  shared: styles.shared,
} as const;

type Props = { readonly table: Table; readonly selected: Party | null };

function guestOf(state: TableState): Party | null {
  if (state.kind === 'seated') return state.sitting.party;
  return state.kind === 'held' ? state.party : null;
}

function NextStep({ table, state, selected }: Props & { readonly state: TableState }) {
  const { t } = useTranslation();
  const actions = usePartyActions();
  if (state.kind === 'seated') {
    const label = t('tables.action.clear', { table: table.name });
    return (
      <IconButton
        label={label}
        icon={<LogOut size={18} aria-hidden />}
        onPress={() => actions.clear(state.sitting)}
      />
    );
  }
  if (state.kind === 'dirty') {
    const label = t('tables.action.clean', { table: table.name });
    return (
      <IconButton
        label={label}
        icon={<Check size={18} aria-hidden />}
        onPress={() => actions.mark(table, 'ready')}
      />
    );
  }
  if (selected === null || state.kind !== 'free') return null;
  const label = t('tables.action.seatAt', { name: partyName(t, selected), table: table.name });
  const fits = selected.size >= table.seatsMin && selected.size <= table.seatsMax;
  return (
    <IconButton
      label={label}
      icon={<Armchair size={18} className={fits ? styles.fits : undefined} aria-hidden />}
      onPress={() => actions.seat(selected, [table.id])}
    />
  );
}

function TileFace({ table, state }: { readonly table: Table; readonly state: TableState }) {
  const { t } = useTranslation();
  const party = guestOf(state);
  const { seatsMin: min, seatsMax: count } = table;
  const seatsNamed =
    min === count ? t('tables.seatsNamed', { count }) : t('tables.seatsFromTo', { min, count });
  return (
    <>
      <span className={styles.top}>
        <VisuallyHidden text={t('tables.tableRef', { table: table.name })} />
        <span className={styles.number} aria-hidden>
          {table.name}
        </span>
        <VisuallyHidden text={seatsNamed} />
        <span className={styles.seats} aria-hidden>
          {table.seatsMin === table.seatsMax
            ? table.seatsMax
            : t('tables.seats', { min: table.seatsMin, max: table.seatsMax })}
        </span>
      </span>
      <span className={styles.who}>
        {party === null ? null : (
          <>
            {partyName(t, party)}
            <span className={styles.size}>{` · ${String(party.size)}`}</span>
          </>
        )}
      </span>
      <span className={styles.state}>
        <TableBadge state={state} />
      </span>
    </>
  );
}

export function TableTile({ table, selected }: Props) {
  const rows = useStand((state) => state.rows);
  const state = tableStateOf(table, rows);
  const entries = useTableMenu({ table, state, selected });
  if (state.kind === 'shared') return <SharedTile table={table} sittings={state.sittings} />;
  return (
    <li
      className={classNames(styles.tile, looks[state.kind])}
      data-table={table.name}
      data-state={state.kind}
    >
      <Menu
        trigger={
          <button type="button" className={styles.face}>
            <TileFace table={table} state={state} />
          </button>
        }
        entries={entries}
      />
      <span className={styles.quick}>
        <NextStep table={table} state={state} selected={selected} />
      </span>
    </li>
  );
}
