// Finds the program that opens windows. Its npm package comes without it, so it is fetched when the network has it;
// where it cannot be had, or there is no display, the host stand is served to the browser instead.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failed, ok, type Result } from '#shared/result.ts';

const electronPackage = resolve(import.meta.dirname, '../../node_modules/electron');
const fetchWithinMs = 120_000;

export async function findElectron(tell: (line: string) => void): Promise<Result<string, string>> {
  if (!hasDisplay()) return failed('There is no display for a window');
  const found = installedElectron();
  if (found !== null) return ok(found);
  tell('Fetching the Electron runtime …');
  await fetchElectron();
  const fetched = installedElectron();
  return fetched === null ? failed('The Electron runtime could not be fetched') : ok(fetched);
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function installedElectron(): string | null {
  const pointer = join(electronPackage, 'path.txt');
  if (!existsSync(pointer)) return null;
  const program = join(electronPackage, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(program) ? program : null;
}

async function fetchElectron(): Promise<void> {
  const child = spawn(process.execPath, ['install.js'], { cwd: electronPackage, stdio: 'ignore' });
  const tooLong = setTimeout(() => child.kill(), fetchWithinMs);
  await once(child, 'exit').catch(() => undefined);
  clearTimeout(tooLong);
}
