// `npm run package` makes installers for this computer's system; `npm run package -- --check` packs the
// program over a stand-in for Electron and looks at what went in. Arguments after `--` go to electron-builder.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { runBuilder } from './packaging/builder.ts';
import { checkPackage } from './packaging/check-package.ts';

const root = resolve(import.meta.dirname, '..');
const manifest = z.object({ devDependencies: z.object({ electron: z.string() }) });

async function check(): Promise<number> {
  const { devDependencies } = manifest.parse(
    JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')),
  );
  const { faults, files } = await checkPackage(devDependencies.electron);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  console.log(`The program packs: ${files} files in the asar, one binary beside it, every fuse as wanted.`);
  return 0;
}

async function makeInstallers(args: readonly string[]): Promise<number> {
  const { code, output } = await runBuilder(args, true);
  if (code === 0) {
    console.log('The installers are in dist/.');
    return 0;
  }
  const offline = /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|getaddrinfo|403 Forbidden|404 Not Found/.test(
    output,
  );
  console.error(
    offline
      ? 'No installer was made: the Electron runtime could not be fetched. `npm run package -- --check` needs no network.'
      : 'No installer was made: what went wrong stands above.',
  );
  return 1;
}

const args = process.argv.slice(2);
process.exitCode = args.includes('--check') ? await check() : await makeInstallers(args);
