import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// A project of its own whose npm and electron-vite only note that they were called.
let project = '';

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};

const lockfile = (version: string): string =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/left': { version },
      'node_modules/for-another-platform': { version: '1.0.0', optional: true },
    },
  });

const note = (word: string): string =>
  `import { appendFileSync } from 'node:fs'; appendFileSync('calls', '${word} ');`;

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/bootstrap.mjs', ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(project, 'npm-cli.js') },
  });

const calls = (): string => readFileSync(join(project, 'calls'), 'utf8').trim();

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'hoststand-bootstrap-'));
  cpSync(import.meta.dirname, join(project, 'scripts'), {
    recursive: true,
    filter: (path) => resolve(path) === import.meta.dirname || path.includes('bootstrap'),
  });
  write('package.json', '{ "type": "module" }');
  write('calls', '');
  write('npm-cli.js', note('install'));
  write('package-lock.json', lockfile('1.0.0'));
  write(
    'node_modules/.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/left': { version: '1.0.0' } } }),
  );
  write('node_modules/electron-vite/bin/electron-vite.js', note('build'));
  write('shared/a.ts', 'export const a = 1;\n');
  write('scripts/check/check.ts', 'console.log(process.argv.slice(2).join(" "));\nprocess.exitCode = 7;\n');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('the door of every npm script', () => {
  it('is quiet when there is nothing to do, and passes words and exit code on', () => {
    const { status, stdout, stderr } = run('check', '--seed', '5');
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: '--seed 5\n', stderr: '' });
    expect(calls()).toBe('');
  });

  it('names the tasks it knows', () => {
    const { status, stderr } = run('chekc');
    expect(status).toBe(2);
    expect(stderr).toContain('check');
  });

  it('hands a signal to the task', async () => {
    write(
      'scripts/check/check.ts',
      "process.on('SIGINT', () => process.exit(3));\nsetInterval(() => {}, 1000);\nconsole.log('up');\n",
    );
    const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'check'], { cwd: project });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([3, null]);
  });
});

describe('installing', () => {
  it('happens when the lockfile asks for another version', () => {
    write('package-lock.json', lockfile('2.0.0'));
    run('check');
    expect(calls()).toBe('install');
  });

  it('happens when there are no packages', () => {
    rmSync(join(project, 'node_modules/.package-lock.json'));
    expect(run('check').stderr).toContain('Installing packages');
    expect(calls()).toBe('install');
  });

  it('says why it failed, and starts nothing', () => {
    write('package-lock.json', lockfile('2.0.0'));
    write('npm-cli.js', "console.error('no such host'); process.exitCode = 1;");
    const { status, stdout, stderr } = run('check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/no such host[\s\S]*could not be installed/);
    expect(stdout).not.toContain('--');
  });
});

describe('building', () => {
  it('happens once, then only when the text of a source changes', () => {
    run('build');
    run('build');
    expect(calls()).toBe('build');
    utimesSync(join(project, 'shared/a.ts'), new Date(), new Date());
    write('shared/a.test.ts', 'a test is no source');
    run('build');
    expect(calls()).toBe('build');
    write('shared/a.ts', 'export const a = 2;\n');
    run('build');
    expect(calls()).toBe('build build');
    rmSync(join(project, 'shared/a.ts'));
    run('build');
    expect(calls()).toBe('build build build');
  });

  it('that failed is done again', () => {
    write('node_modules/electron-vite/bin/electron-vite.js', `${note('broken')} process.exit(1);`);
    expect(run('build').status).toBe(1);
    expect(run('build').status).toBe(1);
    expect(calls()).toBe('broken broken');
  });
});
