// Reads a restaurant's log from one snapshot of the database.
import { sql } from 'kysely';
import type { LogRow, PlacedRow } from '#shared/contracts/protocol.ts';
import { must } from '#shared/must.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { ClosedQuery, Head, LogView } from './log-store.ts';
import { entityTables, placedRow, type ReadRow, tableOf } from './sql-entity-table.ts';
import { logFields } from './sql-log-rows.ts';

export const headFields = sql`head, epoch, restored_head as "restoredHead", returns_until as "returnsUntil"`;

export class SqlLogView implements LogView {
  readonly #tenant: TenantTransaction;
  readonly #own;

  constructor(tenant: TenantTransaction, restaurantId: string) {
    this.#tenant = tenant;
    this.#own = sql`tenant_id = ${tenant.tenantId} and restaurant_id = ${restaurantId}`;
  }

  async head(): Promise<Head> {
    const { rows } = await sql<Head>`select ${headFields} from log_head where ${this.#own}`.execute(
      this.#trx,
    );
    return must(rows[0], 'a restaurant with a log');
  }

  async acked(stationId: string): Promise<number> {
    const { rows } = await sql<{ acked: number }>`
      select acked from station_cursor where ${this.#own} and station_id = ${stationId}`.execute(this.#trx);
    return rows[0]?.acked ?? 0;
  }

  async logAfter(after: number, limit: number): Promise<readonly LogRow[]> {
    const { rows } = await sql<LogRow>`
      select ${logFields} from log where ${this.#own} and seq > ${after} order by seq limit ${limit}`.execute(
      this.#trx,
    );
    return rows;
  }

  async logSince(receivedAt: number): Promise<readonly LogRow[]> {
    const { rows } = await sql<LogRow>`
      select ${logFields} from log where ${this.#own} and received_at >= ${receivedAt} order by seq`.execute(
      this.#trx,
    );
    return rows;
  }

  async openRows(): Promise<readonly PlacedRow[]> {
    const open: PlacedRow[] = [];
    for (const { entity, name, fields } of entityTables) {
      const query = sql<ReadRow>`select ${fields} from ${name} where ${this.#own} and is_open`;
      const { rows } = await query.execute(this.#trx);
      open.push(...rows.map((row) => placedRow(entity.kind, row)));
    }
    return open;
  }

  async closedRows({ kind, below, limit }: ClosedQuery): Promise<readonly PlacedRow[]> {
    const { name, fields } = tableOf(kind);
    const isBelow = below === null ? sql`` : sql`and (seq, id) < (${below.seq}, ${below.id})`;
    const { rows } = await sql<ReadRow>`
      select ${fields} from ${name} where ${this.#own} and not is_open ${isBelow}
      order by seq desc, id desc limit ${limit}`.execute(this.#trx);
    return rows.map((row) => placedRow(kind, row));
  }

  get #trx(): TenantTransaction['trx'] {
    return this.#tenant.trx;
  }
}
