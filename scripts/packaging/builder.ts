// Runs electron-builder as a program of its own; what it prints is shown only when it fails or when asked.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export type BuilderEnd = { readonly code: number; readonly output: string };

export async function runBuilder(args: readonly string[], show: boolean): Promise<BuilderEnd> {
  const cli = resolve(root, 'node_modules/electron-builder/cli.js');
  const child = spawn(process.execPath, [cli, '--publish', 'never', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk.toString());
      if (show) process.stdout.write(chunk);
    });
  }
  await once(child, 'close');
  return { code: child.exitCode ?? 1, output: chunks.join('') };
}
