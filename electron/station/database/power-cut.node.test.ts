// A power cut at its worst: of every file only what the system was told to put on the disk is left. Needs a C compiler
// on Linux, to look over SQLite's shoulder; elsewhere the pragmas read back on each open stand in for it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, removeFolder } from '../station-fixture.ts';

const canCompile = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;
const program = resolve(import.meta.dirname, '../fixtures/commit-until-killed.ts');
const station = '00000000-0000-8000-8000-000000000001';
let folder: string;

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => removeFolder(folder));

function compile(): string {
  const library = join(folder, 'power-cut.so');
  const source = join(import.meta.dirname, 'fixtures/power-cut.c');
  const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return library;
}

/** Commits until so many were told as saved, then the power goes. Answers what was told and what is left. */
async function cutPower(told: number, synchronous: 'FULL' | 'NORMAL') {
  const data = join(folder, 'data');
  mkdirSync(join(data, 'on-disk'), { recursive: true });
  const env = { ...process.env, LD_PRELOAD: compile(), POWER_CUT_FOLDER: data };
  const child = spawn(process.execPath, [program, data, station, synchronous], { env });
  const closed = once(child, 'close');
  const saved: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'open') saved.push(line);
    if (saved.length === told) child.kill('SIGKILL');
  }
  await closed;
  const file = join(data, 'on-disk/station.db');
  expect(existsSync(file)).toBe(true);
  // Of making the file, before the first commit: it was deleted, which no sync of a file says.
  rmSync(`${file}-journal`, { force: true });
  const db = new Database(file);
  const left = new Set(db.prepare<[], string>('SELECT id FROM party').pluck().all());
  const queued = new Set(db.prepare<[], string>('SELECT op_id FROM outbox').pluck().all());
  const isWhole = db.pragma('integrity_check', { simple: true }) === 'ok';
  db.close();
  expect({ isWhole, queued }).toEqual({ isWhole: true, queued: left });
  return saved.filter((id) => !left.has(id));
}

test.skipIf(!canCompile)(
  'FULL: nothing that was told as saved is gone, over several checkpoints',
  async () => {
    expect(await cutPower(400, 'FULL')).toEqual([]);
  },
);

test.skipIf(!canCompile)('NORMAL would lose the last commits, and this test would see it', async () => {
  expect(await cutPower(40, 'NORMAL')).not.toEqual([]);
});
