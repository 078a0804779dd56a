// When an op was made, wherever it lies: still queued here, or in the log.
import { z } from 'zod';
import { happenedAt, type OpId, op } from '#shared/log/op.ts';
import type { StationDatabase } from '../database/station-database.ts';

const stored = z.object({ op: z.string() });

/** Null for an op this station does not know. */
export function madeAt({ db }: StationDatabase, id: OpId): number | null {
  const row = db
    .prepare('SELECT op FROM outbox WHERE op_id = ? UNION ALL SELECT op FROM log WHERE op_id = ? LIMIT 1')
    .get(id, id);
  const { data } = stored.safeParse(row);
  return data === undefined ? null : happenedAt(op.parse(JSON.parse(data.op)));
}
