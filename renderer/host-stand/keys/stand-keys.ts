/**
 * Every key of the host stand, in one table: what it does, and where. Whatever acts on a key or shows one reads it here.
 * A command is a key, then a word or two, then Enter: S 12 Enter, W 2 12 Enter.
 */

type Place =
  /** Anywhere on the stand, while nobody types. */
  | 'stand'
  /** The party that is chosen in the list. */
  | 'party'
  /** The table that has the focus. */
  | 'table';

type KeyRow = {
  readonly does: string;
  readonly place: Place;
  /** As `KeyboardEvent.key` says it, letters in lower case, with Alt+ before it where that is held. */
  readonly keys: readonly string[];
  /** What is typed after it, if anything, before Enter. */
  readonly typed?: string;
};

const standKeys = [
  { does: 'add', place: 'stand', keys: ['n'], typed: '4 garcia' },
  { does: 'walkIn', place: 'stand', keys: ['w'], typed: '2 12' },
  { does: 'clear', place: 'stand', keys: ['c'], typed: '12' },
  { does: 'goTo', place: 'stand', keys: ['g'], typed: '12' },
  { does: 'print', place: 'stand', keys: ['p'] },
  { does: 'lock', place: 'stand', keys: ['l'] },
  { does: 'down', place: 'stand', keys: ['ArrowDown', 'j'] },
  { does: 'up', place: 'stand', keys: ['ArrowUp', 'k'] },
  { does: 'markDown', place: 'stand', keys: ['Shift+ArrowDown'] },
  { does: 'markUp', place: 'stand', keys: ['Shift+ArrowUp'] },
  { does: 'call', place: 'party', keys: ['t'] },
  { does: 'seatBest', place: 'party', keys: ['Enter'] },
  { does: 'seat', place: 'party', keys: ['s'], typed: '12' },
  { does: 'hold', place: 'party', keys: ['h'], typed: '12' },
  { does: 'edit', place: 'party', keys: ['e'] },
  { does: 'requeue', place: 'party', keys: ['r'] },
  { does: 'comes', place: 'party', keys: ['a'] },
  { does: 'mark', place: 'party', keys: ['x'] },
  { does: 'remove', place: 'party', keys: ['Delete', 'Backspace'] },
  { does: 'earlier', place: 'party', keys: ['Alt+ArrowUp'] },
  { does: 'later', place: 'party', keys: ['Alt+ArrowDown'] },
  { does: 'clear', place: 'table', keys: ['c'] },
  { does: 'advance', place: 'table', keys: ['a'] },
  { does: 'move', place: 'table', keys: ['m'] },
  { does: 'hold', place: 'table', keys: ['h'] },
  { does: 'service', place: 'table', keys: ['o'] },
  { does: 'split', place: 'table', keys: ['x'] },
] as const satisfies readonly KeyRow[];

type Row = (typeof standKeys)[number];
type Does<At extends Place> = Extract<Row, { readonly place: At }>['does'];

export type TableKey = Does<'table'>;
export type PartyKey = Does<'party'>;
type StandKey = Does<'stand'> | PartyKey;

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey'>;

function chordOf({ key, altKey, shiftKey }: Pressed): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (altKey) return `Alt+${name}`;
  return shiftKey && key.startsWith('Arrow') ? `Shift+${name}` : name;
}

const isNamed = ({ keys }: KeyRow, pressed: Pressed): boolean => keys.includes(chordOf(pressed));

export function tableKeyOf(pressed: Pressed): TableKey | null {
  for (const row of standKeys) if (row.place === 'table' && isNamed(row, pressed)) return row.does;
  return null;
}

export function standKeyOf(pressed: Pressed): StandKey | null {
  for (const row of standKeys) if (row.place !== 'table' && isNamed(row, pressed)) return row.does;
  return null;
}

/** How the key of something that is done to a table is written beside it. */
export function tableKeyWord(does: TableKey): string {
  const row = standKeys.find((each) => each.place === 'table' && each.does === does);
  return row === undefined ? '' : row.keys[0].toUpperCase();
}
