// Looks through an evening, newest first, for lines of the feed. One look goes so far and no farther, so that nobody at
// another screen waits for it; whoever asked goes on from where it ended.
import { z } from 'zod';
import { happenedAt } from '#shared/log/op.ts';
import { pruneHistory } from '#shared/log/prune-history.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { createAboutRows } from './about-rows.ts';
import type { Act, ActCursor, ActPage, ActSearch } from './act.ts';
import { actOf, type FoundOp } from './act-of.ts';
import type { KnownRow } from './replica.ts';
import type { Store } from './store.ts';

/** As many ops are looked at in one go, and as many are read at a time. */
const lookedAtMost = 1200;
const readAtOnce = 200;

export function searchActs(store: Store, search: ActSearch): ActPage {
  const aboutOf = createAboutRows(store);
  const acts: Act[] = [];
  const about = new Map<string, KnownRow>();
  let cursor: ActCursor | null = search.after;
  let lookedTo: number | null = null;
  let looked = 0;
  for (const found of backwards(store, search.after)) {
    if (acts.length >= search.limit || looked >= lookedAtMost)
      return { acts, about: [...about.values()], next: cursor, lookedTo };
    if (found.seq !== null && happenedAt(found.op) < search.since) break;
    looked += 1;
    cursor = found.place;
    lookedTo = happenedAt(found.op);
    if (!mayMatch(found, search)) continue;
    const act = actOf(store, found, search.undoableSince);
    const rows = aboutOf(act);
    if (!matches(act, rows, search)) continue;
    acts.push(act);
    for (const row of rows) about.set(`${row.kind} ${row.id}`, row);
  }
  return { acts, about: [...about.values()], next: null, lookedTo };
}

interface Placed extends FoundOp {
  readonly place: ActCursor;
}

function* backwards(store: Store, after: ActCursor | null): Generator<Placed, void, undefined> {
  if (after?.kind !== 'logged') yield* queuedBackwards(store, after?.number ?? Number.MAX_SAFE_INTEGER);
  yield* loggedBackwards(store, after?.kind === 'logged' ? after.seq : Number.MAX_SAFE_INTEGER);
}

function* queuedBackwards({ outbox }: Store, below: number): Generator<Placed, void, undefined> {
  for (let before = below; ; ) {
    const page = outbox.before(before, readAtOnce);
    for (const { stationSeq, op, verdict, effects, voidReason, sentAt } of page) {
      const state = voidReason !== null ? 'void' : sentAt === null ? 'queued' : 'sent';
      const place = { kind: 'queued', number: stationSeq } as const;
      yield { op, verdict, effects, voidReason, state, seq: null, otherStationId: null, place };
      before = stationSeq;
    }
    if (page.length < readAtOnce) return;
  }
}

function* loggedBackwards({ log, states }: Store, below: number): Generator<Placed, void, undefined> {
  const { stationId } = states.read();
  for (let before = below; ; ) {
    const page = log.newest({ before, limit: readAtOnce });
    for (const row of page) {
      const { op, verdict, effects, seq } = row;
      const place = { kind: 'logged', seq } as const;
      const otherStationId = row.stationId === stationId ? null : row.stationId;
      yield { op, verdict, effects, voidReason: null, state: 'confirmed', seq, otherStationId, place };
      before = seq;
    }
    if (page.length < readAtOnce) return;
  }
}

/** What the cloud does by itself to old rows is no step of anybody's. */
const hidden: ReadonlySet<string> = new Set([pruneHistory.kind]);

/** What can be told without looking anything up. */
function mayMatch({ op, verdict, voidReason }: FoundOp, { staffId, onlyClashes }: ActSearch): boolean {
  if (hidden.has(op.kind) || (staffId !== null && op.actor.id !== staffId)) return false;
  return !onlyClashes || voidReason !== null || verdict.kind === 'refused' || verdict.flags.length > 0;
}

function matches(act: Act, rows: readonly KnownRow[], { group, text }: ActSearch): boolean {
  if (group !== null && act.group !== group) return false;
  const sought = foldText(text.trim());
  return sought === '' || isAbout(act, sought) || rows.some((row) => isNamed(row, sought));
}

const personal = z.object({ personal: z.object({ name: z.string() }) });
const named = z.object({ name: z.string() });

const isAbout = ({ payload }: Act, sought: string): boolean =>
  foldText(personal.safeParse(payload).data?.personal.name ?? '').includes(sought);

/** A table by its whole name: who looks for 1 does not mean 11. */
function isNamed({ kind, row }: KnownRow, sought: string): boolean {
  if (kind === 'party') return foldText(personal.safeParse(row).data?.personal.name ?? '').includes(sought);
  return kind === 'table' && foldText(named.safeParse(row).data?.name ?? '') === sought;
}
