// A restore of the database begins a new epoch: numbers above the restored head may be given anew, so every station
// must notice, give back what it knows, and only then go on.
import type { Head, LogTransaction } from './log-store.ts';
import { logKeptMs } from './sweep-log.ts';

export interface NewEpoch {
  readonly epoch: string;
  readonly now: number;
}

/** Stations keep log rows as long as they may give them back. */
export async function bumpEpoch(tx: LogTransaction, { epoch, now }: NewEpoch): Promise<Head> {
  const current = await tx.lockHead();
  const begun = { epoch, restoredHead: agreedHead(current, now), returnsUntil: now + logKeptMs };
  await tx.beginEpoch(begun);
  return { head: current.head, ...begun };
}

/** A station may have slept through an earlier restore: its log agrees with this one only up to the lowest of them. */
const agreedHead = ({ head, restoredHead, returnsUntil }: Head, now: number): number =>
  restoredHead !== null && returnsUntil !== null && now <= returnsUntil ? Math.min(restoredHead, head) : head;

interface Noticed {
  readonly current: Head;
  /** False: somebody else had noticed, or said so, before. */
  readonly isNews: boolean;
}

/** A station has read further than this log goes: it was restored without anyone saying so. */
export async function noticeRestore(
  tx: LogTransaction,
  { after, ...fresh }: NewEpoch & { readonly after: number; readonly seenEpoch: string },
): Promise<Noticed> {
  const current = await tx.lockHead();
  const isNews = current.epoch === fresh.seenEpoch && after > current.head;
  return { current: isNews ? await bumpEpoch(tx, fresh) : current, isNews };
}
