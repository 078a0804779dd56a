// Small facts a station keeps about itself: whether it ended cleanly, how it is set up, what it recovered from.
import type { Statements } from './statements.ts';

export type LocalStateKey =
  | 'database-id'
  | 'opens'
  | 'clean'
  | 'checked-at'
  | 'setup'
  /** Sequence numbers may be used already; gone once the station has a new identity. */
  | 'identity-doubt'
  | 'identity-changed'
  | 'recovery-report'
  | 'backup-at'
  | 'trimmed-at'
  /** Written to see whether the disk takes anything. */
  | 'written'
  | 'restaurant'
  /** What the cloud says of the restaurant beside its staff. */
  | 'house'
  /** What was announced and closed here. */
  | 'closed-announcements'
  /** What the stations of the restaurant are called. */
  | 'stations'
  /** Whose data this is: it tells a lost identity from a first run. */
  | 'restaurant-id';

export function readLocalState({ sql, first }: Statements, key: LocalStateKey): string | null {
  const row = first(sql.selectFrom('local_state').select('value').where('key', '=', key));
  return row?.value ?? null;
}

export function writeLocalState({ sql, run }: Statements, key: LocalStateKey, value: string): void {
  run(
    sql
      .insertInto('local_state')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
  );
}

export function dropLocalState({ sql, run }: Statements, key: LocalStateKey): void {
  run(sql.deleteFrom('local_state').where('key', '=', key));
}
