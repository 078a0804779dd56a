// A command of `npm run cloud:admin`: the words it is called by, what it takes, and what it does. It answers in words,
// or says in one sentence why it did not.
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import type { Cloud } from '../cloud.ts';
import type { Database } from '../database/database.ts';
import type { DatabasePlace } from '../database/open-database.ts';
import type { FileStore } from '../files/file-store.ts';

export interface OperatorMeans extends Pick<Cloud, 'clock' | 'random'> {
  readonly place: DatabasePlace;
  /** Where pictures are kept. */
  readonly files: FileStore;
  /** The folder that is. */
  readonly filesFolder: string;
  /** A login that may read every row, for backups of a Postgres server. */
  readonly backupUrl: string | undefined;
  /** Where people reach the service. */
  readonly address: string;
  /** Opens the database for as long as the work takes, its schema brought up to date. */
  readonly withDatabase: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
}

export type Given = Readonly<Record<string, string | undefined>>;

export interface AdminCommand {
  /** As it is typed: `audit verify`. */
  readonly words: string;
  readonly usage: string;
  readonly run: (means: OperatorMeans, given: Given) => Promise<string>;
}

interface Definition<Shape extends z.ZodRawShape> {
  readonly words: string;
  /** Its options, as a person reads them. */
  readonly takes: string;
  readonly options: Shape;
  readonly run: (
    means: OperatorMeans,
    options: z.infer<z.ZodObject<Shape, z.core.$strict>>,
  ) => Promise<string>;
}

export function adminCommand<Shape extends z.ZodRawShape>(definition: Definition<Shape>): AdminCommand {
  const { words, takes, run } = definition;
  const options = z.strictObject(definition.options);
  const usage = takes === '' ? words : `${words} ${takes}`;
  return {
    words,
    usage,
    run: (means, given) => {
      const { success, data } = options.safeParse(given);
      if (!success) throw new CannotStart(`Usage: npm run cloud:admin -- ${usage}`);
      return run(means, data);
    },
  };
}
