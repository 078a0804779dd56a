// Every text file of the working tree that git would keep: tracked or new, never ignored, fixtures left out.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from './text-rules.ts';

const readable = /\.(ts|tsx|mjs|css)$|^package-lock\.json$/;

export const trackedFiles = (root: string): readonly TextFile[] => {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return listed
    .filter(
      (path) =>
        readable.test(path) && !path.includes('/fixtures/') && !path.startsWith('scripts/check/text-rules'),
    )
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
};
