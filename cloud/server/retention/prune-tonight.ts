// Forgets, once a night, the visits whose time is over and the guests nobody names any more, by ops the log keeps. Their
// ids follow from restaurant, night and number, so a second round or a second copy of the service adds none.
import { createHash } from 'node:crypto';
import { deriveUuid } from '#shared/ids/uuid.ts';
import { type Op, opId } from '#shared/log/op.ts';
import { prunedGuestsLimit, pruneHistory } from '#shared/log/prune-history.ts';
import { settings } from '#shared/settings/settings.ts';
import { appendAsCloud } from '../sync/append-as-cloud.ts';
import type { LogTransaction } from '../sync/log-store.ts';
import { clockworkOf, type Night, nightOf } from './keep-time.ts';

/** Guests beyond these go the night after. */
const partsANight = 20;

interface Tonight {
  readonly now: number;
  /** Of the restaurant, as long as its settings say nothing else. */
  readonly timeZone: string;
  readonly part: number;
}

/** One bounded part of tonight's pruning, in a transaction of its own; whether another one may follow. */
export async function pruneTonight(tx: LogTransaction, { now, timeZone, part }: Tonight): Promise<boolean> {
  const row = (await tx.loadRows('settings', ['settings'])).get('settings') ?? null;
  const known = row !== null && settings.owns(row) ? row : null;
  const night = nightOf(now, clockworkOf(known, timeZone));
  if (night === null || part >= partsANight) return false;
  await tx.lockHead();
  const op = pruneOp(tx, night, { now, part });
  if ((await tx.findTaken([op.opId])).size > 0) return false;
  const { hasEnded, guestIds } = await tx.findPrunable({
    before: night.prunedBefore,
    limit: prunedGuestsLimit,
  });
  if (!hasEnded && guestIds.length === 0) return false;
  const payload = { before: night.prunedBefore, guestIds: [...guestIds] };
  await appendAsCloud(tx, { ops: [{ ...op, payload }], now });
  return guestIds.length === prunedGuestsLimit;
}

interface Part {
  readonly now: number;
  readonly part: number;
}

function pruneOp({ restaurant }: LogTransaction, { startedAt }: Night, { now, part }: Part): Op {
  const name = `prune ${restaurant.restaurantId} ${startedAt} ${part}`;
  return {
    opId: opId.parse(deriveUuid(createHash('sha256').update(name).digest())),
    kind: pruneHistory.kind,
    version: pruneHistory.version,
    payload: null,
    actor: { kind: 'system', id: 'retention' },
    occurredAt: now,
    clockOffsetMs: 0,
  };
}
