// Somebody is looked for among 100 000 parties of many scripts, through the station's router: by two letters and more,
// by the middle of a name, by one sign, by four digits of a phone and more.
import type { Database } from 'better-sqlite3';
import type { Row as EntityRow } from '#shared/log/entity.ts';
import { must } from '#shared/must.ts';
import { party } from '#shared/parties/party.ts';
import { createEntityRows } from '#station/log/entity-rows.ts';
import { everyRow } from '#station/search/indexed-table.ts';
import { pastEvenings } from '../history.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench, printed, type Row } from '../row.ts';
import { createPeople, type Person } from '../setting/people.ts';
import { openStationInProcess, type StationInProcess } from '../setting/station-in-process.ts';

const parties = 100_000;
const waiting = 120;
const eachWay = 150;

export const search: Bench = {
  name: 'search',
  run: async () => {
    const station = await openStationInProcess();
    try {
      const people = fill(station.database);
      return [...(await measure(station, people)), rebuilt(station.database)];
    } finally {
      await station.close();
    }
  },
};

/** Past evenings, and a full list tonight. */
function fill(database: Database): readonly Person[] {
  const rows = createEntityRows(database);
  const table = must(rows.table(party.kind), 'parties');
  const next = createPeople();
  const people: Person[] = [];
  const put = database.transaction((chunk: readonly EntityRow[]) => {
    for (const row of chunk) table.add({ row, seq: 1 });
  });
  let chunk: EntityRow[] = [];
  for (const { row } of pastEvenings(parties, Date.now())) {
    if (!party.owns(row)) continue;
    const person = next();
    people.push(person);
    const isHere = people.length > parties - waiting;
    const now = isHere ? { status: 'waiting', seatedAt: null, endedAt: null } : {};
    chunk.push({ ...row, ...now, personal: { ...row.personal, ...person } });
    if (chunk.length < 1000) continue;
    put(chunk);
    chunk = [];
  }
  put(chunk);
  return people;
}

/** What a host types to find a person; empty: nothing of the kind is in them. */
const ways: Readonly<Record<string, (person: Person, at: number) => string>> = {
  'two letters': ({ name }) => [...name].slice(0, 2).join(''),
  'three letters': ({ name }) => [...name].slice(0, 3).join(''),
  'five letters': ({ name }) => [...name].slice(0, 5).join(''),
  'two letters from the middle': ({ name }) => [...(name.split(' ')[0] ?? '')].slice(2, 4).join(''),
  'three letters from the middle': ({ name }) => [...(name.split(' ').at(-1) ?? '')].slice(1, 4).join(''),
  'two words begun': ({ name }) =>
    name
      .split(' ')
      .map((word) => [...word].slice(0, 2).join(''))
      .join(' '),
  'one sign': ({ name }) => /\p{Script=Han}/u.exec(name)?.[0] ?? '',
  'digits of a phone': ({ phone }, at) => phone.slice(-4 - (at % 7)),
  'the first digits of a phone': ({ phone }, at) => phone.slice(1, 5 + (at % 7)),
};

async function measure(station: StationInProcess, people: readonly Person[]): Promise<readonly Row[]> {
  const all: number[] = [];
  const rows: Row[] = [];
  for (const [way, textOf] of Object.entries(ways)) {
    const typed = people.map(textOf).filter((text) => text !== '');
    const texts = Array.from({ length: eachWay }, (_, at) => must(typed[(at * 7919) % typed.length], way));
    const took = await timed(texts, (text) => station.ask('parties.search', { text }));
    all.push(...took);
    const name = `search by ${way}, p95`;
    rows.push(printed({ name, value: percentile(took, 0.95), unit: 'ms' }));
  }
  const phones = people.slice(0, eachWay).map(({ phone }) => phone.slice(-4));
  const known = await timed(phones, (phone) => station.ask('guests.recognise', { phone }));
  return [
    absolute({
      name: 'search in 100 000 parties, p95',
      value: percentile(all, 0.95),
      unit: 'ms',
      atMost: 30,
    }),
    ...rows,
    printed({ name: 'a guest known by four digits, p95', value: percentile(known, 0.95), unit: 'ms' }),
  ];
}

async function timed(
  texts: readonly string[],
  ask: (text: string) => Promise<unknown>,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (const text of texts) {
    const began = performance.now();
    await ask(text);
    took.push(performance.now() - began);
  }
  return took;
}

/** What the first start of a new version adds once. */
function rebuilt(database: Database): Row {
  const rows = createEntityRows(database);
  const table = must(rows.table(party.kind), 'parties');
  const began = performance.now();
  database.transaction(() => rows.index.rebuild(everyRow(table)))();
  return printed({ name: 'the index made anew', value: (performance.now() - began) / 1000, unit: 's' });
}
