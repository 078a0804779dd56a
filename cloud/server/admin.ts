// `npm run cloud:admin -- COMMAND`: what an operator does to the cloud from its own machine. Answers in words on stdout;
// one sentence on stderr and code 1 when it cannot, or when what was checked is not as it should be.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import type { Database } from './database/database.ts';
import { type DatabasePlace, openDatabase } from './database/open-database.ts';
import { endWith } from './end-with.ts';
import { operatorCommands } from './operator/commands.ts';
import type { Given, OperatorCommand } from './operator/operator-command.ts';
import { notUnderstood, placeOf, readSettings } from './settings.ts';

const text = { type: 'string' } as const;
const options = {
  data: text,
  restaurant: text,
  guest: text,
  against: text,
  help: { type: 'boolean', short: 'h' },
} as const;

const usage = [
  'Usage: npm run cloud:admin -- COMMAND [--data DIR]',
  ...operatorCommands.map((command) => `  ${command.usage}`),
].join('\n');

interface Wish {
  readonly command: OperatorCommand;
  readonly place: DatabasePlace;
  readonly given: Given;
}

function readWish(): Wish | 'help' {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { data, help, ...given } = values;
    if (help === true) return 'help';
    const command = operatorCommands.find(({ words }) => words === positionals.join(' '));
    if (command === undefined) throw new CannotStart(usage);
    return { command, given, place: placeOf(readSettings({ data })) };
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
  const { command, place, given } = wish;
  const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase(place);
    return work(database).finally(() => database.close());
  };
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  process.stdout.write(`${await command.run({ clock: Date.now, random, withDatabase }, given)}\n`);
}

start().catch(endWith);
