import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';

const replay = (text: string) => {
  const file = join(folder, 'history.ndjson');
  writeFileSync(file, text);
  const script = join(import.meta.dirname, 'quotes-replay.ts');
  return spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
};

const lines = (...all: readonly unknown[]): string => all.map((line) => `${JSON.stringify(line)}\n`).join('');

const house = { type: 'house', tables: [{ id: '1', seats: 2 }], joins: [] };
const night = { type: 'night', date: '2026-03-06', opens: 0, closes: 300 };
const strange = 'Ana\u2028\r Ng';
const join1 = { type: 'join', at: 12.5, party: strange, size: 2, colour: 'red' };
const quote1 = { type: 'quote', at: 12.5, party: strange };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoststand-replay-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the replay command', () => {
  it('prints one line for each quote and nothing else', () => {
    const big = { type: 'join', at: 13, party: 'p2', size: 14 };
    const text = lines(house, night, join1, quote1, big, { type: 'quote', at: 13, party: 'p2' });
    const { status, stdout, stderr } = replay(text.trimEnd());
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      {
        night: '2026-03-06',
        party: strange,
        at: 12.5,
        p20: expect.any(Number),
        p50: expect.any(Number),
        p80: expect.any(Number),
      },
      { night: '2026-03-06', party: 'p2', at: 13, p20: null, p50: null, p80: null },
    ]);
    expect(replay(text).stdout).toBe(stdout);
  });

  it.each([
    ['{"type":"join"', 'line 5: not JSON'],
    ['', 'line 5: not JSON'],
    ['{"type":"dance","at":13}', 'line 5: unknown type "dance"'],
    ['{"type":"join","at":13,"party":"p2"}', 'line 5: field "size" is missing'],
    ['{"type":"seat","at":13,"party":"p2","tables":["7"]}', 'line 5: unknown table "7"'],
    ['{"type":"pace","at":12,"percent":20}', 'line 5: "at" falls from 12.5 to 12'],
    ['{"type":"walkoff","at":13,"party":"p2"}', 'line 5: party "p2" is not waiting'],
  ])('stops at %s with its number and why, after the answers above it', (broken, why) => {
    const { status, stdout, stderr } = replay(
      `${lines(house, night, join1, quote1)}${broken}\n${lines({ type: 'end', at: 300 })}`,
    );
    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says so when there is no such file', () => {
    const script = join(import.meta.dirname, 'quotes-replay.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, join(folder, 'none')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('none');
  });
});
