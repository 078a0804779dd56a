// Whose personal data an op holds, by the rows of this station.
import { guestOfOp as guestByRows } from '#shared/log/guest-of-op.ts';
import type { RowReader } from './store.ts';

export const guestOfOp = (known: Parameters<typeof guestByRows>[0], rowOf: RowReader): string | null =>
  guestByRows(known, (kind, id) => rowOf(kind, id)?.row ?? null);
