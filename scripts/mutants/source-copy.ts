// A copy of the sources to break: everything git knows or would take up, with the packages of the original.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edit } from './mutant.ts';

export class SourceCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'hoststand-mutants-'));
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    const listed = ['ls-files', '--cached', '--others', '--exclude-standard'];
    for (const file of execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\n')) {
      if (file === '' || !existsSync(join(root, file))) continue;
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(root, file), join(this.folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Throws when the text to replace is not there exactly once. */
  apply(edits: readonly Edit[]): void {
    for (const { file, find, replace } of edits) {
      const text = readFileSync(join(this.folder, file), 'utf8');
      const found = text.split(find).length - 1;
      if (found !== 1) throw new Error(`${file}: found ${found} times: ${find}`);
      writeFileSync(
        join(this.folder, file),
        text.replace(find, () => replace),
      );
    }
  }

  restore(edits: readonly Edit[]): void {
    for (const { file } of edits) cpSync(join(this.#root, file), join(this.folder, file));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
