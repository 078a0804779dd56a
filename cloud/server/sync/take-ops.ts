// Gives ops their numbers and verdicts on the rows as they are, in order, and writes log and rows together. The rows
// they need are loaded in bulk: a scout runs ahead, what it asks for is loaded, and the run goes on.
import { sweepOf } from '#shared/log/fold.ts';
import { Missing, type Source } from '#shared/log/read.ts';
import { keptRow } from './kept-row.ts';
import type { KeptRow, LogTransaction } from './log-store.ts';
import { type Arrival, settleOp } from './settle-op.ts';
import { sweepLog } from './sweep-log.ts';
import { Scout, Workspace } from './workspace.ts';

interface Batch {
  /** The number of the last op in the log. */
  readonly head: number;
  readonly arrivals: readonly Arrival[];
  readonly now: number;
}

/** The rows that were appended, one for each arrival. */
export async function takeOps(tx: LogTransaction, batch: Batch): Promise<readonly KeptRow[]> {
  const { arrivals, now } = batch;
  if (arrivals.length === 0) return [];
  const inactive = await tx.inactiveStaff(actorsOf(arrivals));
  const taken: KeptRow[] = [];
  while (taken.length < arrivals.length) {
    const rest = arrivals.slice(taken.length);
    const rows = await takeUntilSweep(tx, { arrivals: rest, head: batch.head + taken.length, inactive });
    taken.push(...rows);
    await sweepAfter(tx, rows, now);
  }
  return taken;
}

const actorsOf = (arrivals: readonly Arrival[]): readonly string[] => [
  ...new Set(arrivals.flatMap(({ op: { actor } }) => (actor.kind === 'staff' ? [actor.id] : []))),
];

interface Stretch {
  readonly head: number;
  readonly arrivals: readonly Arrival[];
  readonly inactive: ReadonlySet<string>;
}

/** Stops behind an op that sweeps: what follows it must see the swept rows. */
async function takeUntilSweep(tx: LogTransaction, stretch: Stretch): Promise<readonly KeptRow[]> {
  const workspace = new Workspace();
  const rows: KeptRow[] = [];
  while (rows.length < stretch.arrivals.length && !endsInSweep(rows)) {
    const rest = {
      ...stretch,
      arrivals: stretch.arrivals.slice(rows.length),
      head: stretch.head + rows.length,
    };
    await workspace.load(tx, scoutAhead(rest, workspace));
    rows.push(...runLoaded(rest, workspace));
  }
  // While the database takes the one, the other is made ready. Both end before a failure does, and so the transaction.
  const writes = [tx.appendLog(rows), tx.writeRows(workspace.written())];
  await Promise.allSettled(writes);
  await Promise.all(writes);
  return rows;
}

const endsInSweep = (rows: readonly KeptRow[]): boolean => {
  const last = rows.at(-1);
  return last !== undefined && sweepOf(last.op, last.verdict) !== null;
};

function scoutAhead({ arrivals, inactive }: Stretch, workspace: Workspace): Scout {
  const scout = new Scout(workspace);
  for (const arrival of arrivals) {
    const reduced = settleOp(arrival, scout, inactive);
    keptRow({ seq: 1, arrival, reduced }, scout);
    scout.apply(arrival.op.opId, { kind: arrival.op.kind, ...reduced });
  }
  return scout;
}

function runLoaded({ arrivals, head, inactive }: Stretch, workspace: Workspace): readonly KeptRow[] {
  const rows: KeptRow[] = [];
  for (const arrival of arrivals) {
    const row = unlessMissing(workspace, (source) => {
      const reduced = settleOp(arrival, source, inactive);
      return keptRow({ seq: head + rows.length + 1, arrival, reduced }, source);
    });
    if (row === null) break;
    workspace.apply(row);
    rows.push(row);
    if (endsInSweep(rows)) break;
  }
  return rows;
}

function unlessMissing(source: Source, run: (source: Source) => KeptRow): KeptRow | null {
  try {
    return run(source);
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}

async function sweepAfter(tx: LogTransaction, rows: readonly KeptRow[], now: number): Promise<void> {
  const last = rows.at(-1);
  const sweep = last === undefined ? null : sweepOf(last.op, last.verdict);
  if (sweep !== null) await sweepLog(tx, { sweep, now });
}
