// `npm run shots`: a picture of every screen and state, both themes, two sizes, into shots/ (which git ignores).
// `npm run pictures`: the few of them that stand in the README, into docs/pictures/.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { type Look, openTourGround, visit } from '../e2e/harness/take-tour.ts';
import { tour } from '../e2e/harness/tour.ts';

type Picture = { readonly name: string; readonly look: Look };

const root = resolve(import.meta.dirname, '..');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
] as const;
const themes = ['light', 'dark'] as const;

const everything: readonly Picture[] = tour.flatMap(({ name }) =>
  themes.flatMap((theme) => sizes.map((size) => ({ name, look: { theme, ...size } }))),
);
const inReadme: readonly Picture[] = [
  { name: 'host-stand', look: { theme: 'light', ...sizes[0] } },
  { name: 'host-stand', look: { theme: 'dark', ...sizes[0] } },
  { name: 'to-settle', look: { theme: 'light', ...sizes[0] } },
];

const isReadme = process.argv.includes('--pictures');
const folder = join(root, isReadme ? 'docs/pictures' : 'shots');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const fileOf = ({ name, look }: Picture): string =>
  isReadme ? `${name}-${look.theme}.png` : `${name}-${look.theme}-${look.width}.png`;

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const ground = await openTourGround();
const failed: string[] = [];
for (const picture of isReadme ? inReadme : everything) {
  const stop = tour.find(({ name }) => name === picture.name);
  if (stop === undefined || (wanted.length > 0 && !wanted.includes(picture.name))) continue;
  const path = join(folder, fileOf(picture));
  try {
    await visit({ browser, ground, stop, look: picture.look }, ({ page }) => page.screenshot({ path }));
    console.log(path);
  } catch (error) {
    failed.push(`${fileOf(picture)}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}
await ground.close();
await browser.close();
for (const line of failed) console.error(line);
process.exitCode = failed.length === 0 ? 0 : 1;
