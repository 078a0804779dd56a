// What the lines of a house say so far: the list, the tables and how tonight's waits ended. Every estimator but the
// engine looks at the room through this, so that none knows more than a house writes down.
import { must } from '#shared/must.ts';
import type { HouseLine } from '#shared/quoting/house-line.ts';

export interface Listed {
  readonly party: string;
  readonly size: number;
  readonly joinedAt: number;
  readonly eta: number | null;
  readonly isBooked: boolean;
  isHere: boolean;
  firstQuotedAt: number | null;
}

export interface LedgerTable {
  readonly id: string;
  readonly seats: number;
  sitting: { readonly size: number; readonly seatedAt: number } | null;
  isDirty: boolean;
  isCalled: boolean;
}

/** What a line meant for a quote. */
export type LedgerEvent =
  | { readonly kind: 'asked'; readonly who: Listed; readonly at: number }
  | { readonly kind: 'asked-again'; readonly who: Listed; readonly at: number }
  | { readonly kind: 'seated'; readonly who: Listed; readonly at: number; readonly wait: number }
  | { readonly kind: 'left'; readonly who: Listed; readonly at: number; readonly after: number }
  | { readonly kind: 'turned'; readonly size: number; readonly minutes: number }
  | { readonly kind: 'night'; readonly date: string }
  | { readonly kind: 'ended' };

export interface Ledger {
  readonly tables: ReadonlyMap<string, LedgerTable>;
  readonly list: ReadonlyMap<string, Listed>;
  readonly read: (line: HouseLine) => LedgerEvent | null;
}

interface Book {
  readonly tables: Map<string, LedgerTable>;
  readonly list: Map<string, Listed>;
  readonly called: Map<string, { readonly who: Listed; readonly tables: readonly string[] }>;
  readonly bookings: Map<string, number>;
}

export function createLedger(): Ledger {
  const book: Book = { tables: new Map(), list: new Map(), called: new Map(), bookings: new Map() };
  return { tables: book.tables, list: book.list, read: (line) => readLine(book, line) };
}

function readLine(book: Book, line: HouseLine): LedgerEvent | null {
  switch (line.type) {
    case 'house':
      for (const { id, seats } of line.tables)
        book.tables.set(id, { id, seats, sitting: null, isDirty: false, isCalled: false });
      return null;
    case 'night':
      return openNight(book, line.date);
    case 'booking':
      book.bookings.set(line.booking, line.size);
      return null;
    case 'join':
      book.list.set(line.party, {
        ...{ party: line.party, size: line.size, joinedAt: line.at, eta: line.eta ?? null, isBooked: false },
        isHere: (line.eta ?? null) === null,
        firstQuotedAt: null,
      });
      return null;
    case 'arrive':
      return arrive(book, line);
    case 'quote':
      return ask(must(book.list.get(line.party), 'a party on the list'), line.at);
    case 'hold':
    case 'pace':
    case 'check':
      return null;
    case 'call':
      return call(book, line);
    case 'seat':
      return seat(book, line);
    case 'vacate':
    case 'ready':
      return turnOver(book, line);
    case 'walkoff':
    case 'noshow':
      return leave(book, line);
    case 'end':
      return { kind: 'ended' };
  }
}

type Line<Type extends HouseLine['type']> = Extract<HouseLine, { type: Type }>;

function openNight(book: Book, date: string): LedgerEvent {
  for (const table of book.tables.values()) {
    table.sitting = null;
    table.isDirty = false;
    table.isCalled = false;
  }
  book.list.clear();
  book.called.clear();
  book.bookings.clear();
  return { kind: 'night', date };
}

function arrive({ list, bookings }: Book, { party, at }: Line<'arrive'>): null {
  const size = bookings.get(party);
  const who = list.get(party);
  if (who !== undefined) who.isHere = true;
  else if (size !== undefined)
    list.set(party, {
      party,
      size,
      joinedAt: at,
      eta: null,
      isBooked: true,
      isHere: true,
      firstQuotedAt: null,
    });
  return null;
}

function ask(who: Listed, at: number): LedgerEvent {
  if (who.firstQuotedAt !== null) return { kind: 'asked-again', who, at };
  who.firstQuotedAt = at;
  return { kind: 'asked', who, at };
}

const tablesOf = ({ tables }: Book, ids: readonly string[]): readonly LedgerTable[] =>
  ids.map((id) => must(tables.get(id), 'a table of the house'));

function call(book: Book, { party, tables }: Line<'call'>): null {
  const who = must(book.list.get(party), 'a party on the list');
  book.list.delete(party);
  book.called.set(party, { who, tables });
  for (const table of tablesOf(book, tables)) table.isCalled = true;
  return null;
}

function seat(book: Book, { party, tables, at }: Line<'seat'>): LedgerEvent | null {
  const who = must(book.called.get(party)?.who ?? book.list.get(party), 'a party that is seated joined');
  book.called.delete(party);
  book.list.delete(party);
  for (const table of tablesOf(book, tables)) {
    table.isCalled = false;
    table.sitting = { size: who.size, seatedAt: at };
  }
  return who.firstQuotedAt === null ? null : { kind: 'seated', who, at, wait: at - who.firstQuotedAt };
}

function turnOver(book: Book, { type, tables, at }: Line<'vacate' | 'ready'>): LedgerEvent | null {
  const [first] = tablesOf(book, tables);
  const sitting = first?.sitting ?? null;
  for (const table of tablesOf(book, tables)) {
    table.isDirty = type === 'vacate';
    if (type === 'ready') table.sitting = null;
  }
  if (type === 'vacate' || sitting === null) return null;
  return { kind: 'turned', size: sitting.size, minutes: at - sitting.seatedAt };
}

function leave(book: Book, { type, party, at }: Line<'walkoff' | 'noshow'>): LedgerEvent | null {
  const called = book.called.get(party);
  const who = called?.who ?? book.list.get(party);
  book.called.delete(party);
  book.list.delete(party);
  for (const table of tablesOf(book, called?.tables ?? [])) table.isCalled = false;
  if (who === undefined || who.firstQuotedAt === null || type === 'noshow') return null;
  return { kind: 'left', who, at, after: at - who.firstQuotedAt };
}
