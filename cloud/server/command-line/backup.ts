// Puts all that the cloud keeps into a file. Of a Postgres server that is a dump, taken while the service runs, and the
// pictures in a file beside it; of the embedded database the folder of its data, while nobody else has it open.
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { holdFolder } from '../database/data-folder.ts';
import { adminCommand } from './admin-command.ts';
import { packPictures, picturesBeside } from './kept-pictures.ts';
import { packFolder } from './packed-folder.ts';
import { runPostgresTool } from './postgres-tool.ts';

/** And what SQLite puts beside it. */
const LOCK = 'cloud.lock';

async function pack(folder: string, to: string): Promise<void> {
  if (!existsSync(join(folder, 'PG_VERSION'))) throw new CannotStart(`There is no database in ${folder}.`);
  const held = holdFolder(folder);
  try {
    await packFolder({ folder: held.path, to, leaveOut: (name) => name.startsWith(LOCK) });
  } finally {
    held.release();
  }
}

async function dumpServer(databaseUrl: string, to: string): Promise<void> {
  // It holds every guest of every tenant: the file is there, closed to others, before anything is written.
  closeSync(openSync(to, 'wx', 0o600));
  const args = ['--format=custom', '--no-unlogged-table-data', `--file=${to}`];
  await runPostgresTool({ tool: 'pg_dump', databaseUrl, args });
}

interface Kept {
  readonly to: string;
  readonly filesFolder: string;
}

/** A folder that is named wrongly has no pictures either: whoever reads this knows whether there are some. */
const serverWords = ({ to, filesFolder }: Kept, pictures: number): string =>
  pictures === 0
    ? `The backup is in ${to}, without pictures: none lie in ${filesFolder}. If the service has them elsewhere, name its --data.`
    : `The backup is in ${to} and, with ${pictures} pictures, in ${picturesBeside(to)}. Keep both together.`;

export const backupCommand = adminCommand({
  words: 'backup',
  takes: '--to FILE',
  options: { to: z.string().min(1) },
  run: async ({ place, backupUrl, filesFolder }, { to }) => {
    for (const file of [to, picturesBeside(to)])
      if (existsSync(file)) throw new CannotStart(`${file} is there already. Choose another name.`);
    const part = `${to}.part`;
    rmSync(part, { force: true });
    try {
      if (place.kind === 'pglite') {
        await pack(place.dataDir, part);
        renameSync(part, to);
        return `The backup is in ${to}.`;
      }
      await dumpServer(backupUrl ?? place.migrateUrl ?? place.databaseUrl, part);
      const count = await packPictures(filesFolder, picturesBeside(to));
      renameSync(part, to);
      return serverWords({ to, filesFolder }, count);
    } finally {
      rmSync(part, { force: true });
    }
  },
});
