// What a commit asks first, each in one look: has this op been answered before, and which number is free.
import type { Database } from 'better-sqlite3';
import type { Verdict } from '#shared/log/verdict.ts';

export interface KnownOps {
  /** What the op was answered when it was made here, or its verdict in the log. */
  answer(opId: string): Verdict | null;
  /** The highest delivery number given so far. */
  lastNumber(): number;
}

export function createKnownOps(db: Database): KnownOps {
  const answer = db
    .prepare<[string, string], string>(
      'SELECT answer FROM outbox WHERE op_id = ? UNION ALL SELECT verdict FROM log WHERE op_id = ? LIMIT 1',
    )
    .pluck();
  const lastNumber = db
    .prepare<[], number>(
      `SELECT max(
         coalesce((SELECT max(station_seq) FROM outbox), 0),
         coalesce((SELECT json_extract(state, '$.numberedTo') FROM sync_state), 0)
       )`,
    )
    .pluck();
  return {
    answer: (opId) => {
      const found = answer.get(opId, opId);
      return found === undefined ? null : JSON.parse(found);
    },
    lastNumber: () => lastNumber.get() ?? 0,
  };
}
