// Log rows on their way into the table and back.
import { sql } from 'kysely';
import type { KeptRow } from './log-store.ts';

/** The columns of a log row under its fields' names. */
export const logFields = sql`seq, station_id as "stationId", station_seq as "stationSeq", op, verdict, effects,
  received_at as "receivedAt"`;

export const keptFields = sql`${logFields}, guest_id as "guestId"`;

/** The record a log row is written from. */
export const logRecord = ({ op, ...row }: KeptRow): Readonly<Record<string, unknown>> => ({
  ...row,
  opId: op.opId,
  kind: op.kind,
  op,
});
