// An op of this file wherever it lies: still queued here, or in the log.
import type { Effect } from '#shared/log/effect.ts';
import type { Op } from '#shared/log/op.ts';
import type { Store } from './store.ts';

export type StoredOp = { readonly op: Op; readonly effects: readonly Effect[] };

export const findStored = ({ outbox, log }: Pick<Store, 'outbox' | 'log'>, opId: string): StoredOp | null =>
  outbox.find(opId) ?? log.find(opId);
