/** The tables as a plain list: add, rename, how many they seat, in service or not, remove. */
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableDetails } from '#renderer/connection/commands.ts';
import { areasOf } from '#renderer/host-stand/floor/table-state.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { type Table, tableDetails } from '#shared/tables/table.ts';
import styles from './settings-panel.module.css';
import { type TableDraft, TableFields } from './table-fields.tsx';

const draftOf = ({ name, area, seatsMin, seatsMax }: TableDetails): TableDraft => ({
  name,
  area,
  seatsMin: String(seatsMin),
  seatsMax: String(seatsMax),
});

function detailsOf(draft: TableDraft): TableDetails | null {
  const typed = {
    name: draft.name.normalize('NFC').trim(),
    area: draft.area.normalize('NFC').trim(),
    seatsMin: Number(draft.seatsMin),
    seatsMax: Number(draft.seatsMax),
  };
  const parsed = tableDetails.safeParse(typed);
  return parsed.success && parsed.data.seatsMin <= parsed.data.seatsMax ? parsed.data : null;
}

function TableRow({ table }: { readonly table: Table }) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const [draft, setDraft] = useState(() => draftOf(table));
  /** Saved when the row is left, so that a list of tables needs no list of Save buttons. */
  const save = (): void => {
    const details = detailsOf(draft);
    if (details === null || JSON.stringify(draftOf(table)) === JSON.stringify(draft)) return;
    const done = t('gestures.done.tableSaved', { table: details.name });
    void make('tables.set', { tableId: table.id, details, removed: false }, done);
  };
  const remove = (): void => {
    const done = t('gestures.done.tableRemoved', { table: table.name });
    void make('tables.set', { tableId: table.id, details: {}, removed: true }, done);
  };
  return (
    <li className={styles.table} onBlur={save}>
      <TableFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <IconButton
        label={t('settings.tables.remove', { table: table.name })}
        icon={<Trash2 size={18} aria-hidden />}
        disabled={table.openSeatingIds.length > 0}
        onPress={remove}
      />
    </li>
  );
}

const blank: TableDraft = { name: '', area: '', seatsMin: '2', seatsMax: '4' };

function NewTable() {
  const { t } = useTranslation();
  const { mintId } = useServices();
  const { make } = useGestures();
  const [draft, setDraft] = useState(blank);
  const details = detailsOf(draft);
  const add = (): void => {
    if (details === null) return;
    const done = t('gestures.done.tableSaved', { table: details.name });
    void make('tables.set', { tableId: mintId(), details, removed: false }, done);
    setDraft({ ...draft, name: '' });
  };
  return (
    <li className={styles.table}>
      <TableFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <Button look="soft" snug label={t('settings.tables.add')} disabled={details === null} onPress={add}>
        <Plus size={18} aria-hidden />
      </Button>
    </li>
  );
}

export function TablesSection() {
  const { t } = useTranslation();
  const tables = useStand(({ rows }) => rows.tables);
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('settings.tables.title')}</h3>
      <ul className={styles.tables}>
        <NewTable />
        {areasOf(tables)
          .flatMap((area) => area.tables)
          .map((table) => (
            <TableRow key={table.id} table={table} />
          ))}
      </ul>
    </section>
  );
}
