// Push of 500-op batches into the cloud on Postgres, through its HTTP answer, beside two multi-row INSERTs of the same
// log and entity rows in one transaction.
import { Client } from 'pg';
import { openDatabase } from '#server/database/open-database.ts';
import {
  createPostgresDatabase,
  type PostgresServer,
  startPostgres,
} from '#server/database/testing/postgres-server.ts';
import { openTestCloud, type TestCloud } from '#server/testing/open-test-cloud.ts';
import type { LogRow } from '#shared/contracts/protocol.ts';
import type { Row as EntityRow } from '#shared/log/entity.ts';
import { must } from '#shared/must.ts';
import { percentile } from '../percentile.ts';
import { type Bench, compared } from '../row.ts';
import { addPartyOp, freshId } from '../setting/party-ops.ts';

const batchSize = 500;
const batches = 24;
const warmUp = 6;
/** Rows that are there before the first measured batch, so that ANALYZE has something to see. */
const settledBatches = 40;

export const push: Bench = {
  name: 'push',
  run: async () => {
    const server = must(await startPostgres(), 'Postgres on this machine: it is what the row is measured on');
    try {
      return [await measure(server)];
    } finally {
      await server.stop();
    }
  },
};

async function measure(server: PostgresServer) {
  const databaseUrl = await createPostgresDatabase(server.folder);
  const database = await openDatabase({ kind: 'postgres', databaseUrl });
  const bare = new Client({ connectionString: databaseUrl });
  await bare.connect();
  try {
    const station = await pairStation(openTestCloud(database));
    for (let batch = 0; batch < settledBatches; batch += 1) await station.push();
    const twin = await bareTables(bare);
    await bare.query('analyze');
    const cloudMs: number[] = [];
    const bareMs: number[] = [];
    for (let batch = 0; batch < batches + warmUp; batch += 1) {
      const ours = await timed(() => station.push());
      const rows = await station.lastRows();
      const theirs = await timed(() => twin.insert(rows));
      if (batch < warmUp) continue;
      cloudMs.push(ours);
      bareMs.push(theirs);
    }
    const rate = (samples: readonly number[]): number => (batchSize * 1000) / percentile(samples, 0.5);
    const [value, floor] = [rate(cloudMs), rate(bareMs)];
    return compared({
      name: 'push of 500-op batches',
      value,
      floor,
      unit: 'op/s',
      judged: value / floor,
      bar: '≥ 0.5 × the floor',
      met: value >= 0.5 * floor,
    });
  } finally {
    await bare.end();
    await database.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function pairStation(cloud: TestCloud) {
  const owner = await cloud.registerOwner('owner@bench.example');
  const { restaurantId } = owner;
  const { code } = await owner.api.stations.createPairing.mutate({ restaurantId, stationName: 'Front door' });
  const { stationToken, epoch } = await cloud.caller().api.pairing.claim.mutate({ code });
  const { sync } = cloud.caller(stationToken).api;
  const queueId = freshId();
  let sent = 0;
  let head = 0;
  return {
    push: async () => {
      const ops = Array.from({ length: batchSize }, (_, index) => ({
        op: addPartyOp(index, queueId),
        void: null,
      }));
      const answer = await sync.push.mutate({ protocol: 1, epoch, firstStationSeq: sent + 1, ops });
      if (answer.kind !== 'pushed') throw new Error(`the push was refused: ${answer.kind}`);
      sent += batchSize;
      head = answer.head;
    },
    lastRows: async (): Promise<readonly LogRow[]> => {
      const answer = await sync.pull.mutate({
        protocol: 1,
        epoch,
        after: head - batchSize,
        limit: batchSize,
      });
      if (answer.kind !== 'page') throw new Error(`the pull was refused: ${answer.kind}`);
      return answer.rows;
    },
  };
}

/** The same tables with the same keys and indexes, without policies: what SQL alone would write. */
async function bareTables(bare: Client) {
  await bare.query('create table bare_log (like log including all)');
  await bare.query('create table bare_party (like party including all)');
  await bare.query('insert into bare_log select * from log');
  await bare.query('insert into bare_party select * from party');
  const log = await columnsOf(bare, 'log');
  const party = await columnsOf(bare, 'party');
  const key = { tenant_id: freshId(), restaurant_id: freshId() };
  return {
    insert: async (rows: readonly LogRow[]) => {
      const logRows = rows.map((row) => ({ ...key, ...logColumns(row) }));
      const parties = rows.map((row) => ({ ...key, ...partyColumns(row) }));
      await bare.query('begin');
      await insertAll(bare, { table: 'bare_log', columns: log, rows: logRows });
      await insertAll(bare, { table: 'bare_party', columns: party, rows: parties });
      await bare.query('commit');
    },
  };
}

async function columnsOf(bare: Client, table: string): Promise<readonly string[]> {
  const { rows } = await bare.query<{ name: string }>(
    'select column_name as name from information_schema.columns where table_name = $1 order by ordinal_position',
    [table],
  );
  return rows.map(({ name }) => name);
}

type Values = Readonly<Record<string, unknown>>;

interface Insert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly Values[];
}

async function insertAll(bare: Client, { table, columns, rows }: Insert): Promise<void> {
  const used = columns.filter((column) => rows[0] !== undefined && column in rows[0]);
  const marks = rows.map(
    (_, at) => `(${used.map((_, column) => `$${at * used.length + column + 1}`).join(',')})`,
  );
  const values = rows.flatMap((row) => used.map((column) => row[column]));
  await bare.query(`insert into ${table} (${used.join(',')}) values ${marks.join(',')}`, values);
}

const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const logColumns = ({ op, verdict, effects, ...row }: LogRow): Values => ({
  ...Object.fromEntries(Object.entries(row).map(([field, value]) => [snakeCase(field), value])),
  op_id: op.opId,
  kind: op.kind,
  op: JSON.stringify(op),
  verdict: JSON.stringify(verdict),
  effects: JSON.stringify(effects),
});

function partyColumns({ seq, effects }: LogRow): Values {
  const party: EntityRow = must(effects[0]?.after ?? null, 'an added party');
  const columns = Object.entries(party).map(([field, value]) => [
    snakeCase(field),
    value !== null && typeof value === 'object' ? JSON.stringify(value) : value,
  ]);
  return { ...Object.fromEntries(columns), seq, is_open: true, personal_of: null };
}
