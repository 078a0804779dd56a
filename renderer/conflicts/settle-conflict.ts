/** Settling a conflict is a gesture of its own, and says which one it was. */
import type { TFunction } from 'i18next';
import type { ConflictCard } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import type { Gestures } from '#renderer/store/use-gesture.ts';
import { opWords } from '#renderer/words/op-words.ts';

export type Settled = { readonly op: ConflictCard['op']; readonly how: 'redone' | 'kept' };

type Teller = { readonly make: Gestures['make']; readonly t: TFunction; readonly rows: Rows };

export const settleConflict = ({ make, t, rows }: Teller, { op, how }: Settled): Promise<boolean> =>
  make(
    'conflicts.settle',
    { settledOpId: op.opId, how },
    t('gestures.done.settled', { what: opWords(t, op, rows) }),
  );
