// Installs packages when what lies in node_modules is not what package-lock.json asks for. Versions are compared, not
// times, so switching branches back and forth installs nothing. No package's install script runs: none is needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { root, stop } from './root.mjs';
import { ownEnvironment } from './runtime.mjs';

const nodeModules = join(root, 'node_modules');

export function installIfStale() {
  if (!isStale()) return;
  if (process.execPath.startsWith(nodeModules + sep)) return handOver();
  console.error('Installing packages …');
  const began = Date.now();
  const [command, args] = npmCommand();
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const shell = process.platform === 'win32' && command === 'npm';
  const options = { cwd: root, encoding: 'utf8', env: ownEnvironment(), shell };
  const done = spawnSync(command, [...args, ...flags], options);
  if (done.status !== 0) {
    const why = `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() || String(done.error ?? done.signal);
    stop(
      `${why}\nThe packages could not be installed: check the network and the space on the disk, then run the command again.`,
    );
  }
  console.error(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

function isStale() {
  const asked = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(nodeModules, '.package-lock.json'));
  if (present === undefined) return true;
  return Object.entries(asked ?? {}).some(([path, wanted]) => {
    if (path === '') return false;
    const found = present[path];
    // Parts for other platforms are in the lockfile only.
    return found === undefined ? wanted.optional !== true : found.version !== wanted.version;
  });
}

function packagesIn(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
}

// Windows cannot delete a program that runs, so node_modules is renewed by a Node that does not live in it.
function handOver() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  const other = [process.env.npm_node_execpath, ...onPath].find(
    (candidate) => candidate !== undefined && !candidate.includes('node_modules') && existsSync(candidate),
  );
  if (other === undefined)
    stop('The packages changed and no other Node.js was found: run "npm ci", then the command again.');
  const again = spawnSync(other, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}
