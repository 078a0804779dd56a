// `npm run cloud:admin -- COMMAND`: what an operator does to the cloud from its own machine. Answers in words on stdout;
// one sentence on stderr and code 1 when it cannot, or when what was checked is not as it should be.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import type { AdminCommand, Given } from './command-line/admin-command.ts';
import { adminCommands } from './command-line/commands.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { endWith } from './end-with.ts';
import { folderStore } from './files/file-store.ts';
import { lastPort } from './http/last-port.ts';
import { siteOf } from './http/site.ts';
import { notUnderstood, placeOf, readSettings, type Settings } from './settings.ts';

const text = { type: 'string' } as const;
const options = {
  data: text,
  restaurant: text,
  guest: text,
  against: text,
  tenant: text,
  from: text,
  to: text,
  now: text,
  email: text,
  name: text,
  language: text,
  help: { type: 'boolean', short: 'h' },
} as const;

const usage = [
  'Usage: npm run cloud:admin -- COMMAND [--data DIR]',
  ...adminCommands.map((command) => `  ${command.usage}`),
].join('\n');

interface Wish {
  readonly command: AdminCommand;
  readonly settings: Settings;
  readonly given: Given;
}

function readWish(): Wish | 'help' {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { data, help, ...given } = values;
    if (help === true) return 'help';
    const command = adminCommands.find(({ words }) => words === positionals.join(' '));
    if (command === undefined) throw new CannotStart(usage);
    return { command, given, settings: readSettings({ data }) };
  } catch (error) {
    throw notUnderstood(usage, error);
  }
}

async function start(): Promise<void> {
  const wish = readWish();
  if (wish === 'help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const { command, given, settings } = wish;
  const place = placeOf(settings);
  const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase(place);
    return work(database).finally(() => database.close());
  };
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  const port = lastPort(settings.data) ?? settings.port;
  const { address } = siteOf({ port, publicUrl: settings.PUBLIC_URL });
  const filesFolder = join(settings.data, 'files');
  const means = {
    clock: Date.now,
    random,
    place,
    files: folderStore(filesFolder),
    filesFolder,
    backupUrl: settings.BACKUP_DATABASE_URL,
    address,
    withDatabase,
  };
  process.stdout.write(`${await command.run(means, given)}\n`);
}

start().catch(endWith);
