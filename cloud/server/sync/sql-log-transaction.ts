// A transaction on a restaurant's log in the database. The head row is its lock: numbers are given only while it is
// held, so none can appear before a lower one.
import { type RawBuilder, sql } from 'kysely';
import type { PlacedRow } from '#shared/contracts/protocol.ts';
import type { PruneHistory } from '#shared/log/define-op.ts';
import type { Row } from '#shared/log/entity.ts';
import type { AppliedOp } from '#shared/log/read.ts';
import { must } from '#shared/must.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type {
  Advance,
  Faded,
  Head,
  KeptRow,
  LogTransaction,
  Prunable,
  PrunableQuery,
  RestaurantRef,
  Taken,
  UnfadedQuery,
} from './log-store.ts';
import { entityTables, placedRow, type ReadRow, recordOf, tableOf } from './sql-entity-table.ts';
import { keptFields, logRecord } from './sql-log-rows.ts';
import { headFields } from './sql-log-view.ts';
import { deletePruned, findPrunable } from './sql-pruning.ts';

/** One parameter, however many rows. */
const asJson = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::text::jsonb`;

export class SqlLogTransaction implements LogTransaction {
  readonly restaurant: RestaurantRef;
  readonly #tenant: TenantTransaction;
  readonly #key;
  readonly #own;
  /** Looked for and not there: nobody else can add them while the head is held, and a plain insert costs half. */
  readonly #absent = new Set<string>();

  constructor(tenant: TenantTransaction, restaurantId: string) {
    this.restaurant = { tenantId: tenant.tenantId, restaurantId };
    this.#tenant = tenant;
    this.#key = sql`${tenant.tenantId}::uuid, ${restaurantId}::uuid`;
    this.#own = sql`tenant_id = ${tenant.tenantId} and restaurant_id = ${restaurantId}`;
  }

  get #trx(): TenantTransaction['trx'] {
    return this.#tenant.trx;
  }

  async lockHead(): Promise<Head> {
    const { rows } = await sql<Head>`
      select ${headFields} from log_head where ${this.#own} for update`.execute(this.#trx);
    return must(rows[0], 'a restaurant with a log');
  }

  async acked(stationId: string): Promise<number> {
    const { rows } = await sql<{ acked: number }>`
      select acked from station_cursor where ${this.#own} and station_id = ${stationId}`.execute(this.#trx);
    return rows[0]?.acked ?? 0;
  }

  async findTaken(opIds: readonly string[]): Promise<ReadonlyMap<string, Taken>> {
    const { rows } = await sql<Taken & { readonly opId: string }>`
      select op_id as "opId", seq, verdict from log
      where ${this.#own} and op_id = any(${opIds}::uuid[])`.execute(this.#trx);
    return new Map(rows.map(({ opId, ...taken }) => [opId, taken]));
  }

  async loadOps(opIds: readonly string[]): Promise<ReadonlyMap<string, AppliedOp>> {
    const { rows } = await sql<AppliedOp & { readonly opId: string }>`
      select op_id as "opId", kind, verdict, effects from log
      where ${this.#own} and op_id = any(${opIds}::uuid[])`.execute(this.#trx);
    return new Map(rows.map(({ opId, ...applied }) => [opId, applied]));
  }

  async loadRows(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const { name, fields } = tableOf(kind);
    const { rows } = await sql<ReadRow>`
      select ${fields} from ${name} where ${this.#own} and id = any(${ids}::text[])`.execute(this.#trx);
    const found = new Map(rows.map((row) => [row.id, placedRow(kind, row).row]));
    for (const id of ids) if (!found.has(id)) this.#absent.add(`${kind} ${id}`);
    return found;
  }

  async knownStations(stationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ id: string }>`
      select id from station where ${this.#own} and id = any(${stationIds}::uuid[])`.execute(this.#trx);
    return new Set(rows.map(({ id }) => id));
  }

  async inactiveStaff(staffIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ id: string }>`
      select id::text as id from staff
      where ${this.#own} and id::text = any(${staffIds}::text[]) and state in ('inactive', 'archived')`.execute(
      this.#trx,
    );
    return new Set(rows.map(({ id }) => id));
  }

  async appendLog(rows: readonly KeptRow[]): Promise<void> {
    await sql`
      insert into log (tenant_id, restaurant_id, seq, op_id, station_id, station_seq, kind, op, verdict, effects,
                       guest_id, received_at)
      select ${this.#key}, x.seq, x."opId", x."stationId", x."stationSeq", x.kind, x.op, x.verdict, x.effects,
             x."guestId", x."receivedAt"
      from jsonb_to_recordset(${asJson(rows.map(logRecord))})
        as x(seq bigint, "opId" uuid, "stationId" uuid, "stationSeq" bigint, kind text, op jsonb, verdict jsonb,
             effects jsonb, "guestId" text, "receivedAt" bigint)`.execute(this.#trx);
  }

  async writeRows(rows: readonly PlacedRow[]): Promise<void> {
    for (const [kind, placed] of Map.groupBy(rows, (row) => row.kind)) {
      const { added = [], changed = [] } = Object.groupBy(placed, ({ row }) =>
        this.#absent.delete(`${kind} ${row.id}`) ? 'added' : 'changed',
      );
      if (added.length > 0) await this.#insert(kind, added, sql``);
      if (changed.length === 0) continue;
      const { changes } = tableOf(kind);
      const overwrite = sql`on conflict (tenant_id, restaurant_id, id) do update set ${changes}`;
      await this.#insert(kind, changed, overwrite);
    }
  }

  async #insert(kind: string, rows: readonly PlacedRow[], onConflict: RawBuilder<unknown>): Promise<void> {
    const table = tableOf(kind);
    await sql`
      insert into ${table.name} (tenant_id, restaurant_id, ${table.columns})
      select ${this.#key}, ${table.values}
      from jsonb_to_recordset(${asJson(rows.map((row) => recordOf(table, row)))}) as x(${table.record})
      ${onConflict}`.execute(this.#trx);
  }

  async advance({ head, acked }: Advance): Promise<void> {
    await sql`update log_head set head = ${head} where ${this.#own}`.execute(this.#trx);
    const cursors = [...acked].map(([station, number]) => ({ station, number }));
    await sql`
      insert into station_cursor (tenant_id, restaurant_id, station_id, acked)
      select ${this.#key}, x.station, x.number
      from jsonb_to_recordset(${asJson(cursors)}) as x(station uuid, number bigint)
      on conflict (tenant_id, restaurant_id, station_id) do update set acked = excluded.acked`.execute(
      this.#trx,
    );
  }

  async beginEpoch({ epoch, restoredHead, returnsUntil }: Omit<Head, 'head'>): Promise<void> {
    await sql`
      update log_head set epoch = ${epoch}, restored_head = ${restoredHead}, returns_until = ${returnsUntil}
      where ${this.#own}`.execute(this.#trx);
  }

  async rowsOfGuest(guestId: string): Promise<readonly PlacedRow[]> {
    const found: PlacedRow[] = [];
    for (const { entity, name, fields } of entityTables) {
      const query = sql<ReadRow>`select ${fields} from ${name} where ${this.#own} and personal_of = ${guestId}`;
      const { rows } = await query.execute(this.#trx);
      found.push(...rows.map((row) => placedRow(entity.kind, row)));
    }
    return found;
  }

  async logOfGuest(guestId: string): Promise<readonly KeptRow[]> {
    const { rows } = await sql<KeptRow>`
      select ${keptFields} from log where ${this.#own} and guest_id = ${guestId} order by seq`.execute(
      this.#trx,
    );
    return rows;
  }

  async unfadedLog({ than, receivedBefore, after, limit }: UnfadedQuery): Promise<readonly KeptRow[]> {
    const isWhole = than === 'whole' ? sql`not faded` : sql`not payload_faded`;
    const { rows } = await sql<KeptRow>`
      select ${keptFields} from log
      where ${this.#own} and received_at < ${receivedBefore} and ${isWhole} and seq > ${after}
      order by seq limit ${limit}`.execute(this.#trx);
    return rows;
  }

  async rewriteLog(rows: readonly KeptRow[], faded: Faded): Promise<void> {
    await sql`
      update log set op = x.op, effects = x.effects, faded = log.faded or ${faded === 'whole'},
                     payload_faded = log.payload_faded or ${faded !== 'nothing'}
      from jsonb_to_recordset(${asJson(rows.map(logRecord))}) as x(seq bigint, op jsonb, effects jsonb)
      where ${this.#own} and log.seq = x.seq`.execute(this.#trx);
  }

  findPrunable(query: PrunableQuery): Promise<Prunable> {
    return findPrunable(this.#tenant.trx, this.#own, query);
  }

  deletePruned(sweep: PruneHistory): Promise<void> {
    return deletePruned(this.#tenant.trx, this.#own, sweep);
  }
}
