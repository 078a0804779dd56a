// Runs a program of Postgres (pg_dump, pg_restore) on a database. The password travels in the environment, where other
// people of the machine cannot read it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { firstSentence } from '#shared/text/first-sentence.ts';
import { CannotStart } from '../cannot-start.ts';

const INSTALLED = '/usr/lib/postgresql';

function findTool(name: string): string {
  const versions = existsSync(INSTALLED)
    ? readdirSync(INSTALLED).sort((one, other) => Number(other) - Number(one))
    : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(INSTALLED, version, 'bin')),
  ];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined)
    throw new CannotStart(`${name} was not found: install the client programs of Postgres.`);
  return found;
}

interface Call {
  readonly tool: 'pg_dump' | 'pg_restore';
  readonly databaseUrl: string;
  readonly args: readonly string[];
}

export async function runPostgresTool({ tool, databaseUrl, args }: Call): Promise<void> {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = '';
  const child = spawn(findTool(tool), [...args, `--dbname=${url.href}`], {
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
  if (code !== 0) throw new CannotStart(wordsFor(tool, said));
}

const wordsFor = (tool: string, said: string): string =>
  said.includes('row-level security')
    ? 'The login in DATABASE_URL sees one tenant at a time. Name one that sees all in BACKUP_DATABASE_URL; docs/deployment.md says how to make it.'
    : `${tool} could not do it: ${firstSentence(said.trim() || 'it said nothing')}`;
