// The port a service without a public address answered at last, beside its data: what a command sends people leads there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (folder: string): string => join(folder, 'port');

export function keepPort(folder: string, port: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(fileIn(folder), `${port}\n`);
}

/** Null: no service ran on this folder yet. */
export function lastPort(folder: string): number | null {
  if (!existsSync(fileIn(folder))) return null;
  const port = Number.parseInt(readFileSync(fileIn(folder), 'utf8'), 10);
  return Number.isInteger(port) ? port : null;
}
