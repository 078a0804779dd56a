/** Understands what is typed after a key: a table, and for a walk-in how many they are first. */
import type { Rows } from '#renderer/store/rows.ts';
import { isNamed, joinedNames } from '#shared/tables/joined-names.ts';
import type { SpotView } from '../floor/spot-view.ts';
import { allSpots, joinSpots } from '../floor/table-choices.ts';
import type { TableVerb } from '../view.ts';

export type ReadCommand =
  /** Not enough was typed to say. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'unknown'; readonly table: string }
  /** Somebody sits there: whoever shares it is put there by a press, not by Enter. */
  | { readonly kind: 'taken'; readonly table: string }
  /** The table is known, but there is nothing to do at it. */
  | { readonly kind: 'nothing'; readonly verb: Exclude<TableVerb, 'goTo'>; readonly table: string }
  | {
      readonly kind: 'ready';
      readonly verb: TableVerb;
      readonly view: SpotView;
      readonly table: string;
      readonly size: number;
      /** So many guests find no seat. */
      readonly short: number;
    };

const mostGuests = 99;

export type ReadWalkIn = {
  readonly size: number;
  /** What was typed of the table so far. */
  readonly named: string;
};

/** Null until it says how many they are. */
export function readWalkIn(typed: string): ReadWalkIn | null {
  const [, digits = '', named = ''] = /^(\d{1,2})(?:\s+(.*))?$/u.exec(typed.trim()) ?? [];
  const size = Number(digits);
  return size < 1 || size > mostGuests ? null : { size, named };
}

export function readCommand(verb: TableVerb, typed: string, rows: Rows): ReadCommand {
  const walkIn = verb === 'walkIn' ? readWalkIn(typed) : null;
  const { size, named } = walkIn ?? { size: 0, named: verb === 'walkIn' ? '' : typed.trim() };
  if (named === '') return { kind: 'begun' };
  const spots = verb === 'walkIn' ? [...allSpots(rows), ...joinSpots(rows)] : allSpots(rows);
  const view = spots.find(({ tables }) => isNamed(tables, named));
  if (view === undefined) return { kind: 'unknown', table: named };
  const table = tableNamed(view, named);
  const { kind } = view.state;
  if (verb === 'walkIn' && (kind === 'seated' || kind === 'shared')) return { kind: 'taken', table };
  if (verb !== 'goTo' && !isPossible(verb, view)) return { kind: 'nothing', verb, table };
  return { kind: 'ready', verb, view, table, size, short: Math.max(0, size - view.seatsMax) };
}

const tableNamed = ({ tables }: SpotView, named: string): string =>
  tables.find((one) => isNamed([one], named))?.name ?? joinedNames(tables);

function isPossible(verb: Exclude<TableVerb, 'goTo'>, { state: { kind } }: SpotView): boolean {
  switch (verb) {
    case 'walkIn':
      return kind !== 'out';
    case 'clear':
      return kind === 'seated' || kind === 'dirty';
    case 'hold':
      return kind === 'free';
  }
}
