// Builds the programs when a source changed since the last build. Contents are compared, so a touched file builds nothing;
// the stamp is written last, so a build that was cut short is done again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from './root.mjs';

const sources = [
  'electron',
  'renderer',
  'cloud',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = join(root, 'out', '.built-from');
const dashboardConfig = join(root, 'cloud', 'dashboard', 'vite.config.ts');

export function buildIfStale(node) {
  const fingerprint = fingerprintOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  console.error('Building …');
  const began = Date.now();
  rmSync(stamp, { force: true });
  build(node, ['node_modules/electron-vite/bin/electron-vite.js', 'build']);
  if (existsSync(dashboardConfig)) {
    build(node, ['node_modules/vite/bin/vite.js', 'build', '--config', dashboardConfig]);
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, fingerprint);
  console.error(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
}

function build(node, args) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const done = spawnSync(node, args, { cwd: root, encoding: 'utf8', env });
  if (done.status === 0) return;
  stop(`${done.stdout ?? ''}${done.stderr ?? ''}\nThe build failed.`);
}

function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = join(root, path);
  if (!existsSync(full) || path.endsWith('/fixtures') || /\.test\.tsx?$/.test(path)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`);
  } else {
    hash.update(path).update('\0').update(readFileSync(full));
  }
}
