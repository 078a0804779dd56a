/** The tables as a plain list: add, rename, how many they seat, in service or not, remove. */
import { CircleAlert, Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { roomsOf } from '#shared/floor/rooms.ts';
import { namesakeOf } from '#shared/tables/namesake.ts';
import { type Table, tableDetails } from '#shared/tables/table.ts';
import { cleanText } from '#shared/text/clean-text.ts';
import { type TableDraft, TableFields } from './table-fields.tsx';
import styles from './table-list.module.css';

/** What a row of the list holds; where a table stands is for the drawing. */
const listed = tableDetails.pick({ name: true, area: true, seatsMin: true, seatsMax: true });
type Listed = z.infer<typeof listed>;

const draftOf = ({ name, area, seatsMin, seatsMax }: Listed): TableDraft => ({
  name,
  area,
  seatsMin: String(seatsMin),
  seatsMax: String(seatsMax),
});

type Problem = 'name' | 'taken' | 'seats';
type Checked =
  | { readonly kind: 'good'; readonly details: Listed }
  | { readonly kind: 'wrong'; readonly problem: Problem };

function check(tables: Iterable<Table>, id: string, draft: TableDraft): Checked {
  const typed = {
    name: cleanText(draft.name),
    area: cleanText(draft.area),
    seatsMin: Number(draft.seatsMin),
    seatsMax: Number(draft.seatsMax),
  };
  if (typed.name === '') return { kind: 'wrong', problem: 'name' };
  if (namesakeOf(tables, id, typed.name) !== null) return { kind: 'wrong', problem: 'taken' };
  const { success, data } = listed.safeParse(typed);
  return success && data.seatsMin <= data.seatsMax
    ? { kind: 'good', details: data }
    : { kind: 'wrong', problem: 'seats' };
}

type RowProps = { readonly table: Table; readonly tables: ReadonlyMap<string, Table> };

/** Only what is being typed differs from the station: an undo, or an edit made elsewhere, shows at once. */
function TableRow({ table, tables }: RowProps) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const [typed, setTyped] = useState<Partial<TableDraft>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const draft = { ...draftOf(table), ...typed };
  /** Saved when the row is left, so that a list of tables needs no list of Save buttons. */
  const save = async (): Promise<void> => {
    const checked = check(tables.values(), table.id, draft);
    setProblem(checked.kind === 'wrong' ? checked.problem : null);
    if (checked.kind === 'wrong') return;
    const details = changesOf(table, checked.details);
    if (Object.keys(details).length > 0) {
      const done = t('gestures.done.tableSaved', { table: checked.details.name });
      await make('tables.set', { tableId: table.id, details, removed: false }, done);
    }
    setTyped((now) => without(now, typed));
  };
  const remove = (): void => {
    const done = t('gestures.done.tableRemoved', { table: table.name });
    void make('tables.set', { tableId: table.id, details: {}, removed: true }, done);
  };
  return (
    <li
      className={styles.table}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void save();
      }}
    >
      <TableFields draft={draft} onChange={(change) => setTyped({ ...typed, ...change })} />
      <IconButton
        label={t('settings.tables.remove', { table: table.name })}
        icon={<Trash2 size={18} aria-hidden />}
        disabledWhy={useWhyKept(table)}
        onPress={remove}
      />
      <RowProblem problem={problem} name={draft.name} />
    </li>
  );
}

/** Why it cannot be taken off the floor; null where it can. */
function useWhyKept({ name: table, openSeatingIds: [seatingId] }: Table): string | null {
  const { t } = useTranslation();
  const mayNot = useWhyNot('floor');
  const name = useStand(({ rows }) =>
    partyName(t, rows.parties.get(rows.seatings.get(seatingId ?? '')?.partyId ?? '') ?? null),
  );
  return mayNot ?? (seatingId === undefined ? null : t('floorEditor.taken.text', { name, table }));
}

function RowProblem({ problem, name }: { readonly problem: Problem | null; readonly name: string }) {
  const { t } = useTranslation();
  if (problem === null) return null;
  return (
    <p className={styles.rowProblem} role="alert">
      <CircleAlert size={14} aria-hidden />
      {t(`settings.tables.problem.${problem}`, { table: name.trim() })}
    </p>
  );
}

function changesOf(table: Table, details: Listed): Partial<Listed> {
  const { name, area, seatsMin, seatsMax } = details;
  return {
    ...(name === table.name ? {} : { name }),
    ...(area === table.area ? {} : { area }),
    ...(seatsMin === table.seatsMin ? {} : { seatsMin }),
    ...(seatsMax === table.seatsMax ? {} : { seatsMax }),
  };
}

/** What was typed while the rest was being saved stays. */
function without(now: Partial<TableDraft>, sent: Partial<TableDraft>): Partial<TableDraft> {
  const { name, area, seatsMin, seatsMax } = now;
  return {
    ...(name === undefined || name === sent.name ? {} : { name }),
    ...(area === undefined || area === sent.area ? {} : { area }),
    ...(seatsMin === undefined || seatsMin === sent.seatsMin ? {} : { seatsMin }),
    ...(seatsMax === undefined || seatsMax === sent.seatsMax ? {} : { seatsMax }),
  };
}

/** Among the fields of a row. */
const placeOfField = { name: 0, taken: 0, seats: 2 } as const;

const blank: TableDraft = { name: '', area: '', seatsMin: '2', seatsMax: '4' };

function NewTable({ tables }: Pick<RowProps, 'tables'>) {
  const { t } = useTranslation();
  const { mintId } = useServices();
  const { make } = useGestures();
  const [draft, setDraft] = useState(blank);
  const [isTried, setTried] = useState(false);
  const checked = check(tables.values(), '', draft);
  const problem =
    checked.kind === 'wrong' && (isTried || checked.problem !== 'name') ? checked.problem : null;
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(checked.kind === 'wrong');
    if (checked.kind === 'wrong') {
      event.currentTarget.querySelectorAll('input')[placeOfField[checked.problem]]?.focus();
      return;
    }
    const { details } = checked;
    const done = t('gestures.done.tableSaved', { table: details.name });
    void make('tables.set', { tableId: mintId(), details, removed: false }, done);
    setDraft({ ...draft, name: '' });
  };
  return (
    <li>
      <CheckedForm className={styles.table} onSubmit={add}>
        <TableFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
        <Button
          look="soft"
          snug
          type="submit"
          label={t('settings.tables.add')}
          disabledWhy={useWhyNot('floor')}
        >
          <Plus size={18} aria-hidden />
        </Button>
        <RowProblem problem={problem} name={draft.name} />
      </CheckedForm>
    </li>
  );
}

export function TableList() {
  const { t } = useTranslation();
  const tables = useStand(({ rows }) => rows.tables);
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{t('settings.tables.title')}</h2>
      <ul className={styles.tables}>
        <NewTable tables={tables} />
        {roomsOf(tables)
          .flatMap((area) => area.tables)
          .map((table) => (
            <TableRow key={table.id} table={table} tables={tables} />
          ))}
      </ul>
    </section>
  );
}
