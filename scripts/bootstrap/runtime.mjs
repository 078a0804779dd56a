// Finds a Node ≥ 24: the one running now, else the one from the npm registry under node_modules/node, which is
// fetched here when an install without scripts left it out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from './root.mjs';

const needed = 24;
const binary = process.platform === 'win32' ? 'node.exe' : 'node';

export function findRuntime() {
  if (Number.parseInt(process.versions.node, 10) >= needed) return process.execPath;
  const folder = join(root, 'node_modules', 'node');
  const local = join(folder, 'bin', binary);
  if (existsSync(local)) return local;
  console.error(`Fetching Node.js ${needed} …`);
  const options = { cwd: folder, encoding: 'utf8', env: ownEnvironment() };
  const fetched = spawnSync(process.execPath, ['installArchSpecificPackage.js'], options);
  if (fetched.status === 0 && existsSync(local)) return local;
  return stop(
    `Hoststand needs Node.js ${needed} or newer (this is ${process.versions.node}) and could not fetch it from the npm registry: install it from nodejs.org, then run the command again.`,
  );
}

// npm hands its own settings to the scripts it runs; an npm inside must not install into the outer project.
export function ownEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([key]) =>
      !/^npm_(config_(local_prefix|global|repository|prefix)|lifecycle_|package_|command)/i.test(key),
  );
  return Object.fromEntries(kept);
}
