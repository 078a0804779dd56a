// The letters a cloud without a mail server puts into its data folder, as the person who gets them reads them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '#shared/must.ts';
import { until } from './until.ts';

const unfolded = (source: string): string =>
  source.replaceAll('=\r\n', '').replaceAll('=3D', '=').replaceAll('\r\n', '\n');

function findLink(folder: string, to: string, page: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const letters = names.sort().map((name) => unfolded(readFileSync(join(folder, name), 'utf8')));
  const own = letters.filter((letter) => letter.includes(`To: ${to}`) && letter.includes(`${page}#`));
  return new RegExp(`http\\S*${page}#[\\w-]{43}`).exec(own.at(-1) ?? '')?.[0];
}

/** The link to a page in the newest letter to somebody, once it has come. */
export async function linkIn(dataFolder: string, to: string, page: string): Promise<string> {
  const find = (): string | undefined => findLink(join(dataFolder, 'mail'), to, page);
  await until(`a letter to ${to} with a link to ${page}`, async () => find() !== undefined);
  return must(find(), 'a link in the letter');
}
