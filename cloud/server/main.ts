// Starts the cloud from the command line: one line on stdout once it answers, one sentence and code 1 when it cannot.
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { z } from 'zod';
import { firstSentence } from '#shared/text/first-sentence.ts';
import { passwordHasher } from './accounts/password-hasher.ts';
import { buildApp } from './app.ts';
import { CannotStart } from './cannot-start.ts';
import type { Cloud } from './cloud.ts';
import type { Database } from './database/database.ts';
import { type DatabasePlace, openDatabase } from './database/open-database.ts';
import { siteOf } from './http/site.ts';
import { type Listening, listen } from './listen.ts';
import {
  type OperatorCommand,
  operatorUsage,
  parseCommand,
  runCommand,
} from './operator/operator-command.ts';
import { keepRetention } from './retention/keep-retention.ts';
import { sweepExpired } from './sweep-expired.ts';

const settings = z.object({
  data: z.string().min(1).default('.data/cloud'),
  host: z.string().min(1).default('127.0.0.1'),
  port: z.coerce.number().int().min(0).max(65_535).default(4400),
  DATABASE_URL: z.string().min(1).optional(),
  MIGRATE_DATABASE_URL: z.string().min(1).optional(),
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});
type Settings = z.infer<typeof settings>;

interface Wish {
  readonly chosen: Settings;
  /** Null: run the service. */
  readonly command: OperatorCommand | null;
}

const text = { type: 'string' } as const;
const help = { type: 'boolean', short: 'h' } as const;
const options = { data: text, host: text, port: text, restaurant: text, guest: text, help };
const usage = 'Usage: cloud --data DIR --port N [--host ADDRESS]';

function readWish(): Wish | 'help' {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { restaurant, guest, help: isHelpAsked, ...given } = values;
    if (isHelpAsked === true) return 'help';
    const [command] = positionals;
    const chosen = settings.parse({ ...process.env, ...given });
    return { chosen, command: command === undefined ? null : parseCommand({ command, restaurant, guest }) };
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`${usage}. ${whyNot(error)}`);
  }
}

function whyNot(error: unknown): string {
  if (!(error instanceof z.ZodError))
    return firstSentence(error instanceof Error ? error.message : String(error));
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join(' ');
}

const placeOf = ({ data, DATABASE_URL, MIGRATE_DATABASE_URL }: Settings): DatabasePlace =>
  DATABASE_URL === undefined
    ? { kind: 'pglite', dataDir: data }
    : { kind: 'postgres', databaseUrl: DATABASE_URL, migrateUrl: MIGRATE_DATABASE_URL };

const DASHBOARD = join(import.meta.dirname, '../../out/dashboard');
const SWEEP_MS = 60 * 60 * 1000;

const random = (bytes: number): Uint8Array => randomBytes(bytes);

interface Running {
  readonly cloud: Cloud;
  readonly server: Listening;
  readonly ending: AbortController;
}

function endOnSignal({ cloud, server, ending }: Running): void {
  const stop = async (): Promise<void> => {
    ending.abort();
    await server.close();
    await cloud.database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

function sweepEveryHour(cloud: Cloud): void {
  const sweep = async (): Promise<void> => {
    for (const round of [sweepExpired, keepRetention]) {
      await round(cloud).catch((fault: unknown) => cloud.log.error({ fault }, 'sweeping failed'));
    }
  };
  void sweep();
  setInterval(() => void sweep(), SWEEP_MS).unref();
}

async function start(): Promise<void> {
  const wish = readWish();
  if (wish === 'help') {
    process.stdout.write(`${usage} | ${operatorUsage}\n`);
    return;
  }
  const { chosen, command } = wish;
  const database = await openDatabase(placeOf(chosen));
  if (command === null) return serveFrom(database, chosen);
  const said = await runCommand({ database, clock: Date.now, random }, command).finally(() =>
    database.close(),
  );
  process.stdout.write(`${said}\n`);
}

async function serveFrom(database: Database, chosen: Settings): Promise<void> {
  const ending = new AbortController();
  const cloud: Cloud = {
    database,
    clock: Date.now,
    random,
    passwords: passwordHasher({ random, processors: availableParallelism() }),
    log: pino({ level: chosen.LOG_LEVEL }, pino.destination({ fd: 2, sync: false })),
    ending: ending.signal,
  };
  const serve = (port: number) =>
    buildApp({ cloud, site: siteOf({ port, publicUrl: chosen.PUBLIC_URL }), dashboardFolder: DASHBOARD })
      .fetch;
  const server = await listen({ host: chosen.host, port: chosen.port, serve }).catch(
    async (error: unknown) => {
      await database.close();
      throw error;
    },
  );
  endOnSignal({ cloud, server, ending });
  sweepEveryHour(cloud);
  void database.lost.then(end);
  process.stdout.write(`cloud ready http://${chosen.host}:${server.port}\n`);
}

function end(error: unknown): void {
  const text =
    error instanceof CannotStart ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

start().catch(end);
