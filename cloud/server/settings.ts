// What the service and its commands are told by the environment and on the command line, checked once. A name that is
// read here stands in .env.example.
import { z } from 'zod';
import { firstSentence } from '#shared/text/first-sentence.ts';
import { CannotStart } from './cannot-start.ts';
import type { DatabasePlace } from './database/open-database.ts';
import { mailSettings } from './mail/mail-settings.ts';

/** Lower case: options of the command line. Upper case: the environment. */
const settings = z.object({
  data: z.string().min(1).default('.data/cloud'),
  host: z.string().min(1).default('127.0.0.1'),
  port: z.coerce.number().int().min(0).max(65_535).default(4400),
  NODE_ENV: z.enum(['development', 'test', 'staging', 'production']).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  MIGRATE_DATABASE_URL: z.string().min(1).optional(),
  BACKUP_DATABASE_URL: z.string().min(1).optional(),
  PUBLIC_URL: z.url().optional(),
  /** Seals what must be read again. Without it the data folder holds one; copies of the service share theirs here. */
  SECRET_KEY: z.string().min(32).max(1000).optional(),
  BASE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+$/)
    .optional(),
  ...mailSettings.shape,
  METRICS_TOKEN: z.string().min(16).optional(),
  ERROR_TRACKER_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});
/** Those of the environment. */
export const settingNames = Object.keys(settings.shape).filter((name) => /^[A-Z_]+$/.test(name));

export type Settings = z.infer<typeof settings>;

type Given = Readonly<Record<string, string | undefined>>;

export const readSettings = (given: Given): Settings => settings.parse({ ...process.env, ...given });

export const placeOf = ({ data, DATABASE_URL, MIGRATE_DATABASE_URL }: Settings): DatabasePlace =>
  DATABASE_URL === undefined
    ? { kind: 'pglite', dataDir: data }
    : { kind: 'postgres', databaseUrl: DATABASE_URL, migrateUrl: MIGRATE_DATABASE_URL };

/** A wish that cannot be read, in a sentence after how it should have been said. */
export function notUnderstood(usage: string, error: unknown): CannotStart {
  if (error instanceof CannotStart) return error;
  return new CannotStart(`${usage}. ${whyNot(error)}`);
}

function whyNot(error: unknown): string {
  if (!(error instanceof z.ZodError))
    return firstSentence(error instanceof Error ? error.message : String(error));
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join(' ');
}
