// Two copies of the service, each a process of its own, on one Postgres: word of a change crosses between them, also after
// their line broke; budgets are counted together; and both can be replaced, one after the other, under stations at work.
import { createTRPCClient, httpLink } from '@trpc/client';
import { Client } from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { must } from '#shared/must.ts';
import { createPostgresDatabase } from './database/testing/postgres-server.ts';
import type { CloudRouter } from './router.ts';
import { countedIds } from './sync/testing/stand.ts';
import { endCloud, runCloud, urlOf } from './testing/cloud-program.ts';
import { GOOD_PASSWORD, madrid } from './testing/open-test-cloud.ts';

const freshId = countedIds();

const nodeOn = (databaseUrl: string, port = 0) =>
  runCloud(['--port', String(port)], { DATABASE_URL: databaseUrl, SECRET_KEY: 'k'.repeat(32) });

const apiAt = (url: string, token?: string) =>
  createTRPCClient<CloudRouter>({
    links: [
      httpLink({
        url: `${url}/trpc`,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      }),
    ],
  });

const tableOp = () => ({
  opId: freshId(),
  kind: 'table.set',
  version: 1,
  occurredAt: 1,
  clockOffsetMs: 0,
  payload: { tableId: freshId(), details: { name: '12', area: '', seatsMin: 1, seatsMax: 2 } },
  actor: { kind: 'staff' as const, id: freshId() },
});

interface Paired {
  readonly stationToken: string;
  readonly epoch: string;
}

async function openRestaurant(
  url: string,
  stations: number,
): Promise<{ cookie: string; paired: readonly Paired[] }> {
  let cookie = '';
  const owner = createTRPCClient<CloudRouter>({
    links: [
      httpLink({
        url: `${url}/trpc`,
        headers: () => ({ cookie, 'sec-fetch-site': 'same-origin' }),
        fetch: async (address, { signal: _signal, ...init } = {}) => {
          const answer = await fetch(address, init);
          cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
          return answer;
        },
      }),
    ],
  });
  const person = { email: 'ana@example.com', password: GOOD_PASSWORD, ownerName: 'Ana' };
  const { restaurantId } = await owner.accounts.register.mutate({
    ...person,
    restaurant: { name: 'Casa Botín', ...madrid },
  });
  const paired: Paired[] = [];
  for (let at = 0; at < stations; at += 1) {
    const { code } = await owner.stations.createPairing.mutate({ restaurantId, stationName: `Stand ${at}` });
    paired.push(await apiAt(url).pairing.claim.mutate({ code }));
  }
  return { cookie, paired };
}

async function* headsFrom(url: string, token: string): AsyncGenerator<number> {
  const answer = await fetch(`${url}/sync/poke`, { headers: { authorization: `Bearer ${token}` } });
  const body = must(answer.body, 'a stream').pipeThrough(new TextDecoderStream());
  let rest = '';
  for await (const text of body) {
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (\{.*\})$/m.exec(event)?.[1];
      if (data !== undefined) yield JSON.parse(data).head;
    }
  }
}

async function breakListeners(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
  );
  await client.end();
  return rows.length;
}

/** A station at work: one op at a time to whichever copy answers, sent again until it is acknowledged. */
class BusyStation {
  readonly sent: string[] = [];
  readonly #nodes: readonly string[];
  readonly #paired: Paired;
  sentAgain = 0;

  constructor(nodes: readonly string[], paired: Paired) {
    this.#nodes = nodes;
    this.#paired = paired;
  }

  async workUntil(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const op = tableOp();
      await this.#push(op, this.sent.length + 1);
      this.sent.push(op.opId);
    }
  }

  async #push(op: ReturnType<typeof tableOp>, firstStationSeq: number): Promise<void> {
    const { epoch, stationToken } = this.#paired;
    for (let attempt = 0; ; attempt += 1) {
      const url = must(this.#nodes[(firstStationSeq + attempt) % this.#nodes.length], 'a copy');
      try {
        const answer = await apiAt(url, stationToken).sync.push.mutate({
          protocol: 1,
          epoch,
          firstStationSeq,
          ops: [{ op, void: null }],
        });
        expect(answer.kind).toBe('pushed');
        return;
      } catch (error) {
        expect(attempt, String(error)).toBeLessThan(500);
        this.sentAgain += 1;
      }
    }
  }
}

async function logOf(url: string, { stationToken, epoch }: Paired): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = 0; ; ) {
    const page = await apiAt(url, stationToken).sync.pull.mutate({ protocol: 1, epoch, after, limit: 500 });
    if (page.kind !== 'page') throw new Error(page.kind);
    ids.push(...page.rows.map(({ op }) => op.opId));
    const last = page.rows.at(-1);
    if (last === undefined) return ids;
    after = last.seq;
  }
}

const folder = inject('postgresFolder');

describe.skipIf(folder === null)('two copies of the service', () => {
  it('tell each other of changes, also after their line to the database broke, and count requests together', async () => {
    const databaseUrl = await createPostgresDatabase(must(folder, 'Postgres'));
    const [one, other] = [await urlOf(nodeOn(databaseUrl)), await urlOf(nodeOn(databaseUrl))];
    const { cookie, paired } = await openRestaurant(one, 1);
    const station = must(paired[0], 'a station');
    const push = (at: string, firstStationSeq: number) =>
      apiAt(at, station.stationToken).sync.push.mutate({
        protocol: 1,
        epoch: station.epoch,
        firstStationSeq,
        ops: [{ op: tableOp(), void: null }],
      });
    const heads = headsFrom(other, station.stationToken);
    expect((await heads.next()).value).toBe(0);
    await push(one, 1);
    expect((await heads.next()).value).toBe(1);
    expect(await breakListeners(databaseUrl)).toBeGreaterThan(0);
    await push(one, 2);
    for await (const head of heads) if (head === 2) break;

    const ask = async (url: string) =>
      (await fetch(`${url}/trpc/accounts.me`, { headers: { cookie } })).headers.get('ratelimit');
    const left = async (url: string) => Number(/r=(\d+)/.exec((await ask(url)) ?? '')?.[1]);
    const before = await left(one);
    expect([await left(other), await left(one)]).toEqual([before - 1, before - 2]);
  });

  it('are replaced one after the other while stations push, and nothing is lost, doubled or put out of order', async () => {
    const databaseUrl = await createPostgresDatabase(must(folder, 'Postgres'));
    const nodes = [nodeOn(databaseUrl), nodeOn(databaseUrl)];
    const urls = await Promise.all(nodes.map(urlOf));
    const { paired } = await openRestaurant(must(urls[0], 'a copy'), 4);
    const stations = paired.map((one) => new BusyStation(urls, one));
    let isOver = false;
    const work = Promise.all(stations.map((station) => station.workUntil(() => isOver)));
    for (const node of nodes) {
      const { port } = new URL(await urlOf(node));
      expect(await endCloud(node)).toEqual([0, null]);
      await urlOf(nodeOn(databaseUrl, Number(port)));
    }
    isOver = true;
    await work;
    const log = await logOf(must(urls[1], 'a copy'), must(paired[0], 'a station'));
    const sent = stations.flatMap((station) => station.sent);
    expect(log.toSorted()).toEqual(sent.toSorted());
    for (const station of stations) {
      expect(log.filter((id) => station.sent.includes(id))).toEqual(station.sent);
      expect(station.sent.length).toBeGreaterThan(10);
    }
  });
});
