/** The evening on paper: numbered lines with room to write in, and every table with who sits there. Black on white. */
import { useMemo } from 'react';
import { type TableState, tableStateOf } from '#renderer/host-stand/floor/table-state.ts';
import { useClockWords, useStand } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { type Room, roomsOf } from '#shared/floor/rooms.ts';
import { withMaskedPhones } from '#shared/guests/contacts.ts';
import type { Party } from '#shared/parties/party.ts';
import { promiseOf } from '#shared/parties/wait-state.ts';
import type { Table } from '#shared/tables/table.ts';
import { type PaperLine, paperLines } from './paper-lines.ts';
import styles from './paper-sheet.module.css';

type Props = { readonly printedAt: number };

const columns = [
  'number',
  'size',
  'name',
  'phone',
  'came',
  'promised',
  'called',
  'seated',
  'left',
  'table',
  'notes',
] as const;

const blankLines = 14;

function Head({ title, printedAt }: Props & { readonly title: string }) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const restaurant = useStand(({ rows }) => rows.settings?.restaurantName ?? '');
  const name = useStand(({ door }) => (door?.kind === 'open' ? door.name : null)) ?? t('ui.someone');
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{`${restaurant} · ${title}`}</h2>
      <p>{t('paper.printed', { day: clock.day(printedAt), time: clock.time(printedAt), name })}</p>
    </header>
  );
}

/** A box to tick, or the time it was ticked at. */
function Tick({ at }: { readonly at: number | null }) {
  const clock = useClockWords();
  return (
    <td className={styles.tick}>
      <span className={styles.box}>{at === null ? '' : '×'}</span>
      {at === null ? '' : clock.time(at)}
    </td>
  );
}

function useCame({ bookedFor, expectedAt, arrivedAt, joinedAt }: Party): string {
  const { t } = useTranslation();
  const clock = useClockWords();
  if (arrivedAt !== null) return clock.time(arrivedAt);
  if (bookedFor !== null) return t('paper.booked', { time: clock.time(bookedFor) });
  return expectedAt === null ? clock.time(joinedAt) : t('paper.due', { time: clock.time(expectedAt) });
}

function Line({ number, party }: PaperLine) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const came = useCame(party);
  const { personal, tags, priority, seatingPreference } = party;
  const promised = promiseOf(party);
  const vip = priority === 'vip' ? t('parties.vip') : '';
  const notes = [
    vip,
    ...[seatingPreference ?? '', ...tags, personal.notes, personal.requests].map(withMaskedPhones),
  ];
  return (
    <tr data-line={number}>
      <td>{number}</td>
      <td className={styles.size}>{party.size}</td>
      <td>{partyName(t, party)}</td>
      <td>{personal.phone?.slice(-4) ?? ''}</td>
      <td>{came}</td>
      <td>{promised === null ? '' : clock.time(promised)}</td>
      <Tick at={party.calledAt} />
      <Tick at={null} />
      <Tick at={null} />
      <td />
      <td>{notes.filter((note) => note !== '').join(' · ')}</td>
    </tr>
  );
}

function BlankLine({ number }: { readonly number: number }) {
  return (
    <tr data-line={number}>
      <td>{number}</td>
      {columns
        .slice(1)
        .map((column) =>
          column === 'called' || column === 'seated' || column === 'left' ? (
            <Tick key={column} at={null} />
          ) : (
            <td key={column} />
          ),
        )}
    </tr>
  );
}

function ListPage({ printedAt }: Props) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const lines = useMemo(() => paperLines(rows, printedAt), [rows, printedAt]);
  const blanks = Array.from({ length: blankLines }, (_, at) => lines.length + at + 1);
  return (
    <section className={styles.page}>
      <Head title={t('paper.list')} printedAt={printedAt} />
      <table className={classNames(styles.grid, styles.list)}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`paper.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.number} {...line} />
          ))}
          {blanks.map((number) => (
            <BlankLine key={number} number={number} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Told = { readonly word: string; readonly who: string; readonly since: number | null };

function useTold(): (state: TableState) => Told {
  const { t } = useTranslation();
  return (state) => {
    switch (state.kind) {
      case 'free':
      case 'out':
        return { word: t(`paper.state.${state.kind}`), who: '', since: null };
      case 'dirty':
        return { word: t('paper.state.dirty'), who: '', since: state.sinceAt };
      case 'held':
        return { word: t('paper.state.held'), who: partyName(t, state.party), since: null };
      case 'seated':
        return {
          word: t('paper.state.seated'),
          who: `${partyName(t, state.sitting.party)} · ${String(state.sitting.seating.covers)}`,
          since: state.sitting.seating.seatedAt,
        };
      case 'shared':
        return {
          word: t('paper.state.shared'),
          who: state.sittings.map(({ party }) => partyName(t, party)).join(' + '),
          since: null,
        };
    }
  };
}

function TableLine({ table }: { readonly table: Table }) {
  const clock = useClockWords();
  const rows = useStand((state) => state.rows);
  const { word, who, since } = useTold()(tableStateOf(table, rows));
  const seats = table.seatsMin === table.seatsMax ? table.seatsMax : `${table.seatsMin}–${table.seatsMax}`;
  return (
    <tr data-paper-table={table.name}>
      <th scope="row">{table.name}</th>
      <td>{seats}</td>
      <td>{word}</td>
      <td>{who}</td>
      <td>{since === null ? '' : clock.time(since)}</td>
      <Tick at={null} />
      <td />
      <td />
      <Tick at={null} />
      <td />
    </tr>
  );
}

const floorColumns = [
  'table',
  'seats',
  'state',
  'who',
  'since',
  'cleared',
  'line',
  'next',
  'sat',
  'notes',
] as const;

function RoomTables({ room }: { readonly room: Room }) {
  const { t } = useTranslation();
  return (
    <section className={styles.room}>
      <h3>{room.name === '' ? t('tables.noArea') : room.name}</h3>
      <table className={styles.grid}>
        <thead>
          <tr>
            {floorColumns.map((column) => (
              <th key={column} scope="col">
                {t(`paper.floorColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {room.tables.map((table) => (
            <TableLine key={table.id} table={table} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function PaperSheet({ printedAt }: Props) {
  const { t } = useTranslation();
  const tables = useStand(({ rows }) => rows.tables);
  const rooms = useMemo(() => roomsOf(tables), [tables]);
  return (
    <>
      <ListPage printedAt={printedAt} />
      {rooms.length === 0 ? null : (
        <section className={styles.page}>
          <Head title={t('paper.floor')} printedAt={printedAt} />
          {rooms.map((room) => (
            <RoomTables key={room.name} room={room} />
          ))}
        </section>
      )}
    </>
  );
}
