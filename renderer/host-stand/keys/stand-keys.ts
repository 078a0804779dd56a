/**
 * Every key of the host stand, in one table: what it does, and where. Whatever acts on a key or shows one reads it here.
 * A command is a key, then a word or two, then Enter: S 12 Enter, W 2 12 Enter.
 */

import type { Deed } from '#renderer/roles/deeds.ts';
import { must } from '#shared/must.ts';

export type Place =
  /** On every page, also while one types. */
  | 'everywhere'
  /** Anywhere on the stand, while nobody types. */
  | 'stand'
  /** The party that is chosen in the list. */
  | 'party'
  /** The table that has the focus. */
  | 'table';

type KeyRow = {
  readonly does: string;
  readonly place: Place;
  /** As `KeyboardEvent.key` says it, letters in lower case, with Mod+, Shift+ and Alt+ before it where they are held. */
  readonly keys: readonly string[];
  /** What is typed after it, if anything, before Enter. */
  readonly typed?: string;
  /** What it takes; null: anybody may. */
  readonly deed: Deed | null;
};

export const standKeys = [
  { does: 'palette', place: 'everywhere', keys: ['Mod+k'], deed: null },
  { does: 'undo', place: 'everywhere', keys: ['Mod+z'], deed: 'undo' },
  { does: 'redo', place: 'everywhere', keys: ['Mod+Shift+z'], deed: 'undo' },
  { does: 'keys', place: 'everywhere', keys: ['?'], deed: null },
  { does: 'add', place: 'stand', keys: ['n'], typed: '4 garcia', deed: 'waitlist' },
  { does: 'walkIn', place: 'stand', keys: ['w'], typed: '2 12', deed: 'waitlist' },
  { does: 'clear', place: 'stand', keys: ['c'], typed: '12', deed: 'seating' },
  { does: 'goTo', place: 'stand', keys: ['g'], typed: '12', deed: null },
  { does: 'kitchen', place: 'stand', keys: ['b'], deed: 'kitchen' },
  { does: 'print', place: 'stand', keys: ['p'], deed: null },
  { does: 'lock', place: 'stand', keys: ['l'], deed: null },
  { does: 'down', place: 'stand', keys: ['ArrowDown', 'j'], deed: null },
  { does: 'up', place: 'stand', keys: ['ArrowUp', 'k'], deed: null },
  { does: 'markDown', place: 'stand', keys: ['Shift+ArrowDown'], deed: null },
  { does: 'markUp', place: 'stand', keys: ['Shift+ArrowUp'], deed: null },
  { does: 'call', place: 'party', keys: ['t'], deed: 'waitlist' },
  { does: 'seatBest', place: 'party', keys: ['Enter'], deed: 'seating' },
  { does: 'seat', place: 'party', keys: ['s'], typed: '12', deed: 'seating' },
  { does: 'hold', place: 'party', keys: ['h'], typed: '12', deed: 'seating' },
  { does: 'edit', place: 'party', keys: ['e'], deed: 'waitlist' },
  { does: 'requeue', place: 'party', keys: ['r'], deed: 'waitlist' },
  { does: 'comes', place: 'party', keys: ['a'], deed: 'waitlist' },
  { does: 'mark', place: 'party', keys: ['x'], deed: null },
  { does: 'remove', place: 'party', keys: ['Delete', 'Backspace'], deed: 'waitlist' },
  { does: 'earlier', place: 'party', keys: ['Alt+ArrowUp'], deed: 'waitlist' },
  { does: 'later', place: 'party', keys: ['Alt+ArrowDown'], deed: 'waitlist' },
  { does: 'clear', place: 'table', keys: ['c'], deed: 'seating' },
  { does: 'advance', place: 'table', keys: ['a'], deed: 'seating' },
  { does: 'move', place: 'table', keys: ['m'], deed: 'seating' },
  { does: 'hold', place: 'table', keys: ['h'], deed: 'seating' },
  { does: 'service', place: 'table', keys: ['o'], deed: 'seating' },
  { does: 'split', place: 'table', keys: ['x'], deed: 'seating' },
] as const satisfies readonly KeyRow[];

export type Row = (typeof standKeys)[number];
type Does<At extends Place> = Extract<Row, { readonly place: At }>['does'];

export type TableKey = Does<'table'>;
export type PartyKey = Does<'party'>;
export type StandKey = Does<'stand'>;
export type EverywhereKey = Does<'everywhere'>;
type StandRow = Extract<Row, { readonly place: 'stand' | 'party' }>;

export type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** A letter is the same with and without Shift; an arrow and a chord are not. */
export function chordOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const isChord = ctrlKey || metaKey;
  const isShifted = shiftKey && (isChord || key.startsWith('Arrow'));
  return [isChord && 'Mod', isShifted && 'Shift', altKey && 'Alt', name].filter(Boolean).join('+');
}

const isNamed = ({ keys }: KeyRow, pressed: Pressed): boolean => keys.includes(chordOf(pressed));

export const tableKeyOf = (pressed: Pressed): TableKey | null =>
  rowsAt('table').find((row) => isNamed(row, pressed))?.does ?? null;

export const everywhereKeyOf = (pressed: Pressed): EverywhereKey | null =>
  rowsAt('everywhere').find((row) => isNamed(row, pressed))?.does ?? null;

export const standKeyOf = (pressed: Pressed): StandRow | null =>
  standKeys.find((row): row is StandRow => isStandRow(row) && isNamed(row, pressed)) ?? null;

const isStandRow = (row: Row): row is StandRow => row.place === 'stand' || row.place === 'party';

const isAt =
  <At extends Place>(place: At) =>
  (row: Row): row is Extract<Row, { readonly place: At }> =>
    row.place === place;

const rowsAt = <At extends Place>(place: At) => standKeys.filter(isAt(place));

/** What the table says of one thing that has a key. */
export const rowOf = (
  does: Row['does'],
  place: Place,
): KeyRow & { readonly keys: readonly [string, ...string[]] } =>
  must(
    standKeys.find((row) => row.place === place && row.does === does),
    `${does} has a key`,
  );

/** How the key of something that is done to a table is written beside it. */
export function tableKeyWord(does: TableKey): string {
  const row = standKeys.find((each) => each.place === 'table' && each.does === does);
  return row === undefined ? '' : row.keys[0].toUpperCase();
}
