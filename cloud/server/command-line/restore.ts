// Puts a backup into a place where there is nothing yet, and begins a new epoch of every log: stations then give back what
// the backup did not hold. The service must not run meanwhile.
import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { holdFolder } from '../database/data-folder.ts';
import { prepareForRestore } from '../database/migrate.ts';
import { type DatabasePlace, withOwnerOf } from '../database/open-database.ts';
import { adminCommand } from './admin-command.ts';
import { announceRestore, restoredWords } from './announce-restore.ts';
import { picturesBeside, unpackPictures } from './kept-pictures.ts';
import { unpackFolder } from './packed-folder.ts';
import { runPostgresTool } from './postgres-tool.ts';

async function unpack(folder: string, from: string): Promise<void> {
  const isFilled = existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('cloud.lock'));
  if (isFilled) throw new CannotStart(`${folder} is not empty. A backup goes into a new folder.`);
  const held = holdFolder(folder);
  try {
    await unpackFolder({ from, into: held.path });
  } finally {
    held.release();
  }
}

type Server = Extract<DatabasePlace, { kind: 'postgres' }>;

async function fillServer(place: Server, from: string): Promise<void> {
  const isEmpty = await withOwnerOf(place, prepareForRestore);
  if (!isEmpty) throw new CannotStart('The database is not empty. A backup goes into a new one.');
  await runPostgresTool({
    tool: 'pg_restore',
    databaseUrl: place.migrateUrl ?? place.databaseUrl,
    args: ['--no-owner', '--exit-on-error', '--single-transaction', from],
  });
}

async function bringPictures(backup: string, folder: string): Promise<string> {
  const pictures = picturesBeside(backup);
  if (!existsSync(pictures)) return `No pictures lay beside it: ${pictures} is not there.`;
  return `Pictures brought back: ${await unpackPictures(pictures, folder)}.`;
}

export const restoreCommand = adminCommand({
  words: 'restore',
  takes: '--from FILE',
  options: { from: z.string().min(1) },
  run: async ({ place, filesFolder, clock, random, withDatabase }, { from }) => {
    if (!existsSync(from)) throw new CannotStart(`There is no file ${from}.`);
    const said = ['The backup is restored.'];
    if (place.kind === 'pglite') await unpack(place.dataDir, from);
    else {
      await fillServer(place, from);
      said.push(await bringPictures(from, filesFolder));
    }
    const count = await withDatabase((database) => announceRestore({ clock, random, database }));
    return [...said, restoredWords(count)].join(' ');
  },
});
