// A sync loop in a time of its own, on the small cloud of the log's tests, over a line a test can cut.

import type { Op } from '#shared/log/op.ts';
import { StorageError } from '../database/storage-error.ts';
import type { TestCloud } from '../log/cloud-fixture.ts';
import type { Snapshot } from '../log/delivery.ts';
import { evening, openTestLog, stationIdOf } from '../log/log-fixture.ts';
import type { StationLog } from '../log/station-log.ts';
import type { CloudPort } from './cloud-port.ts';
import { SyncFailure } from './sync-failure.ts';
import { type Sync, startSync } from './sync-loop.ts';
import type { Timers } from './timers.ts';

export class TestTime implements Timers {
  #now = evening;
  #due: { readonly at: number; readonly run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#due.push(timer);
    return () => {
      this.#due = this.#due.filter((other) => other !== timer);
    };
  }

  /** Lets time go by, and everything that settles in it. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settled();
      const next = this.#due.toSorted((left, right) => left.at - right.at)[0];
      if (next === undefined || next.at > end) break;
      this.#due = this.#due.filter((other) => other !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = end;
    await settled();
  }
}

/** Every promise that can settle without time going by has done so. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}

export type Line =
  | 'up'
  | 'down'
  | 'silent'
  | 'answers-lost'
  | 'captive'
  | 'revoked'
  | 'broken-server'
  | 'own-disk-full';

export interface Rig {
  readonly log: StationLog;
  readonly sync: Sync;
  readonly calls: string[];
  readonly bugs: unknown[];
  line: Line;
}

interface Who {
  readonly name?: string;
  readonly seed?: () => readonly Op[];
}

export function startRig(cloud: TestCloud, time: TestTime, { name = 'A', seed = () => [] }: Who = {}): Rig {
  const log = openTestLog(name);
  let stationId = stationIdOf(name);
  const rig: { line: Line; calls: string[]; bugs: unknown[] } = { line: 'up', calls: [], bugs: [] };
  const sync = startSync({
    log,
    cloud: portTo(cloud, rig, () => stationId),
    poke: null,
    timers: time,
    random: () => 0.5,
    stationId: () => stationId,
    renewIdentity: async () => {
      stationId = stationIdOf(`${name} renewed`);
      return stationId;
    },
    seed,
    clockSkewMs: () => null,
    report: (bug) => rig.bugs.push(bug),
  });
  return Object.assign(rig, { log, sync });
}

function portTo(
  cloud: TestCloud,
  rig: { line: Line; calls: string[] },
  stationId: () => ReturnType<typeof stationIdOf>,
): CloudPort {
  const call = <T>(name: string, answer: () => T): Promise<T> => {
    rig.calls.push(name);
    return travel(rig.line, answer);
  };
  const snapshot = (): Snapshot => cloud.snapshot();
  return {
    push: (request) => call('push', () => cloud.push(stationId(), request)),
    pull: ({ after, epoch, limit }) => call('pull', () => cloud.pull(after, epoch, limit)),
    snapshot: () => call('snapshot', snapshot),
    history: (request) => call('history', () => cloud.history(request)),
    giveBack: (request) => call('giveBack', () => cloud.giveBack(request)),
  };
}

async function travel<T>(line: Line, answer: () => T): Promise<T> {
  switch (line) {
    case 'up':
      return answer();
    case 'answers-lost':
      answer();
      throw new SyncFailure('offline', 'the answer was lost');
    case 'silent':
      return new Promise<T>(() => {});
    case 'captive':
      throw new SyncFailure('not-the-cloud', 'a page of the hotel');
    case 'revoked':
      throw new SyncFailure('revoked', 'status 401');
    case 'own-disk-full':
      throw new StorageError('disk-full', null);
    case 'broken-server':
      throw new SyncFailure('server', 'status 500');
    case 'down':
      throw new SyncFailure('offline', 'no line');
  }
}
