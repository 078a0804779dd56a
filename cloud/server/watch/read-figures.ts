// What the service counts over all its tenants: the doors at this moment, and letters that wait. No tenant is named and no
// guest is seen.
import { sql } from 'kysely';
import type { Cloud } from '../cloud.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';

interface Figure {
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

interface Door {
  readonly waiting: number;
  readonly called: number;
  readonly seated: number;
  readonly averageWaitMs: number | null;
}

async function readDoor({ kysely }: Cloud['database']): Promise<Door> {
  const { rows } = await acrossTenants(kysely, (trx) =>
    sql<Door>`select count(*) filter (where status = 'waiting') as waiting,
                     count(*) filter (where status = 'called') as called,
                     count(*) filter (where status = 'seated') as seated,
                     (avg(seated_at - joined_at) filter (where status = 'seated'))::float8 as "averageWaitMs"
              from party where is_open`.execute(trx),
  );
  return rows[0] ?? { waiting: 0, called: 0, seated: 0, averageWaitMs: null };
}

interface Outbox {
  readonly unsent: number;
  readonly failed: number;
  readonly oldestAt: number | null;
}

async function readOutbox({ kysely }: Cloud['database']): Promise<Outbox> {
  const { rows } = await withoutTenant(kysely, (trx) =>
    sql<Outbox>`select count(*) filter (where failed_at is null) as unsent,
                       count(*) filter (where failed_at is not null) as failed,
                       min(created_at) filter (where failed_at is null) as "oldestAt"
                from mail where sent_at is null`.execute(trx),
  );
  return rows[0] ?? { unsent: 0, failed: 0, oldestAt: null };
}

export async function readFigures({ database, clock }: Cloud): Promise<readonly Figure[]> {
  const door = await readDoor(database);
  const outbox = await readOutbox(database);
  const oldest = outbox.oldestAt === null ? 0 : (clock() - outbox.oldestAt) / 1000;
  const pool = database.connections?.();
  const of = (name: string, help: string, value: number): Figure => ({ name, help, value });
  return [
    of('hoststand_parties_waiting', 'Parties on a waitlist now.', door.waiting),
    of('hoststand_parties_called', 'Parties called to their table now.', door.called),
    of('hoststand_parties_seated', 'Parties at a table now.', door.seated),
    of(
      'hoststand_wait_seconds_average',
      'How long the parties now at a table had waited.',
      (door.averageWaitMs ?? 0) / 1000,
    ),
    of('hoststand_letters_unsent', 'Letters that wait to be sent.', outbox.unsent),
    of('hoststand_letters_failed', 'Letters given up on.', outbox.failed),
    of('hoststand_letters_oldest_seconds', 'How long the oldest unsent letter has waited.', oldest),
    ...(pool === undefined
      ? []
      : [
          of('hoststand_database_connections_open', 'Connections to Postgres.', pool.open),
          of('hoststand_database_connections_idle', 'Connections nobody uses now.', pool.idle),
          of('hoststand_database_connections_awaited', 'Requests that wait for one.', pool.awaited),
        ]),
    of('hoststand_memory_bytes', 'Memory of this copy of the service.', process.memoryUsage.rss()),
  ];
}
