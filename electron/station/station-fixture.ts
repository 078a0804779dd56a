// A real station on a folder of its own and a free port, for tests; its clock is theirs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { partyId } from '#shared/parties/party.ts';
import { queueId } from '#shared/queues/queue.ts';
import { type TableId, tableId } from '#shared/tables/table.ts';
import type { Clock } from './clock.ts';
import { randomIds } from './ids.ts';
import type { AppRouter } from './router.ts';
import { type RunningStation, runStation } from './run-station.ts';

export class TestClock implements Clock {
  wallMs = Date.UTC(2026, 10, 20, 19, 0);
  monotonic = 1_000;
  readonly now = (): number => this.wallMs;
  readonly monotonicMs = (): number => this.monotonic;

  pass(ms: number): void {
    this.wallMs += ms;
    this.monotonic += ms;
  }
}

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'hoststand-station-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export interface TestStation extends RunningStation {
  readonly clock: TestClock;
  readonly port: number;
  readonly bugs: readonly Error[];
  /** Closes it, and takes its folder away. */
  readonly remove: () => Promise<void>;
}

/** On a folder of its own, unless it is to find what another left. */
export async function startTestStation(folder = makeFolder(), clock = new TestClock()): Promise<TestStation> {
  const bugs: Error[] = [];
  const running = await runStation({
    command: { folder, port: 0, isLan: false, cloudUrl: null },
    clock,
    ids: randomIds(clock),
    secrets: null,
    areSecretsSealed: true,
    rendererFolder: join(folder, 'no-screens'),
    program: resolve(import.meta.dirname, 'main.ts'),
    onBug: (error) => void bugs.push(error),
  });
  if (!running.ok) throw new Error(`the station did not start: ${running.reason.kind}`);
  const { value } = running;
  const remove = async (): Promise<void> => {
    await value.close();
    removeFolder(folder);
  };
  return { ...value, clock, bugs, port: Number(new URL(value.url).port), remove };
}

export type Client = TRPCClient<AppRouter>;

export function clientOf({ url }: Pick<RunningStation, 'url'>): Client {
  const { origin, hash } = new URL(url);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  return createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${origin}/trpc`, headers: { authorization: `Bearer ${token}` } })],
  });
}

export const ownerPin = '4826';

/** A station of its own with its owner at the screen and one queue. */
export async function openForService(station: TestStation): Promise<{ client: Client; queue: string }> {
  const client = clientOf(station);
  await client.setup.standalone.mutate({ ownerName: 'Ana Ruiz', pin: ownerPin });
  await client.screen.unlock.mutate({ pin: ownerPin });
  const { entities } = await client.state.open.query();
  const first = must(
    entities.find(({ kind }) => kind === 'queue'),
    'a new restaurant has a queue',
  );
  return { client, queue: queueId.parse(first.row.id) };
}

export const newOpId = ({ station }: RunningStation) => opId.parse(station.ids.uuid());

export const someParty = ({ station }: RunningStation, queue: string, name: string) => ({
  opId: opId.parse(station.ids.uuid()),
  partyId: partyId.parse(station.ids.uuid()),
  queueId: queueId.parse(queue),
  size: 2,
  personal: { name, phone: null, email: null, notes: '', requests: '' },
  tags: [],
  seatingPreference: null,
  serviceType: null,
  quotedMinutes: 20,
});

/** A table for four. */
export async function putTable(station: RunningStation, client: Client, name: string): Promise<TableId> {
  const id = tableId.parse(station.station.ids.uuid());
  const details = { name, seatsMin: 1, seatsMax: 4 };
  await client.tables.set.mutate({ opId: newOpId(station), tableId: id, details });
  return id;
}
