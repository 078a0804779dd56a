/** What of a table differs from where it was drawn. */
import type { CommandInputs } from '#renderer/connection/commands.ts';
import type { Place } from '#shared/floor/place.ts';
import type { Table } from '#shared/tables/table.ts';
import { placeOf } from './drawn.ts';

type Details = CommandInputs['tables.arrange']['changes'][number]['details'];

/** Only what differs: what somebody else changed of the same table meanwhile stays theirs. */
export function changedPlace(table: Table | undefined, place: Place): Details | null {
  if (table === undefined) return null;
  const was = placeOf(table);
  const fields = (['x', 'y', 'width', 'height', 'rotation'] as const).filter(
    (field) => was === null || was[field] !== place[field],
  );
  return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, place[field]]));
}
