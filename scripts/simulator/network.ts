// The line between one station and the cloud: it is slow, loses, repeats, delays, breaks off and fails as the weather
// has it. What gets through is spelled out and parsed at the other end, as on a real line.

import type { z } from 'zod';
import type { SyncCaller, SyncEngine } from '#server/sync/sync-engine.ts';
import {
  historyAnswer,
  historyRequest,
  pullAnswer,
  pullRequest,
  pushAnswer,
  pushRequest,
  returnAnswer,
  returnRequest,
  snapshotAnswer,
  snapshotRequest,
} from '#shared/contracts/protocol.ts';
import type { CloudPort } from '#station/sync/cloud-port.ts';
import { SyncFailure } from '#station/sync/sync-failure.ts';
import type { Chance } from './chance.ts';
import type { Findings } from './findings.ts';
import type { Weather } from './story.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface LineState {
  /** Until these moments. */
  readonly cutUntil: number;
  readonly noPushUntil: number;
  readonly expiredUntil: number;
  readonly failingUntil: number;
  readonly weather: Weather;
}

interface LineOptions {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly state: () => LineState;
  readonly caller: () => SyncCaller;
  readonly engine: SyncEngine;
  readonly findings: Findings;
}

interface Call {
  readonly send: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

export function createLine(options: LineOptions): CloudPort {
  const { engine, caller } = options;
  const line = new Line(options);
  return {
    push: (request, signal) => {
      const sent = spelled(pushRequest, request);
      const as = caller();
      const send = () => {
        line.mustTakePushes();
        return engine.push(as, sent);
      };
      return line.call({ send, signal }, pushAnswer);
    },
    pull: (request, signal) => {
      const sent = spelled(pullRequest, request);
      const as = caller();
      return line.call({ send: () => engine.pull(as, sent), signal }, pullAnswer);
    },
    snapshot: (request, signal) => {
      const sent = spelled(snapshotRequest, request);
      const as = caller();
      return line.call({ send: () => engine.snapshot(as, sent), signal }, snapshotAnswer);
    },
    history: (request, signal) => {
      const sent = spelled(historyRequest, request);
      const as = caller();
      return line.call({ send: () => engine.history(as, sent), signal }, historyAnswer);
    },
    giveBack: (request, signal) => {
      const sent = spelled(returnRequest, request);
      const as = caller();
      return line.call({ send: () => engine.giveBack(as, sent), signal }, returnAnswer);
    },
  };
}

const spelled = <T extends z.ZodType>(schema: T, value: unknown): z.infer<T> =>
  schema.parse(JSON.parse(JSON.stringify(value)));

class Line {
  readonly #options: LineOptions;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Rejects with a SyncFailure as the real client does; never answers twice. */
  call<T extends z.ZodType>({ send, signal }: Call, answer: T): Promise<z.infer<T>> {
    const { promise, resolve, reject } = Promise.withResolvers<z.infer<T>>();
    const giveUp = () => reject(new SyncFailure('offline', 'given up'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    this.#travel(send).then((said) => said === lost || resolve(spelled(answer, said)), reject);
    return promise;
  }

  async #travel(send: () => Promise<unknown>): Promise<unknown> {
    const { time, chance } = this.#options;
    const { weather } = this.#options.state();
    const isRepeated = chance.happens(weather.repeated);
    const isLate = chance.happens(weather.late);
    const waitMs = chance.between(5, weather.slowMs) + (isLate ? chance.between(1000, 60_000) : 0);
    const isRequestLost = chance.happens(weather.lost / 2);
    await time.wait(waitMs);
    this.#mustBeUp();
    if (isRequestLost) return lost;
    if (isRepeated) this.#repeatLater(send, chance.between(0, 40_000));
    if (chance.happens(weather.failed)) throw new SyncFailure('server', '500 before');
    const said = await this.#ask(send);
    if (chance.happens(weather.failed)) throw new SyncFailure('server', '500 after');
    if (chance.happens(weather.failed / 4)) throw new SyncFailure('bad-answer', 'a page of the hotel');
    await time.wait(chance.between(5, weather.slowMs));
    this.#mustBeUp();
    if (chance.happens(weather.lost / 4)) throw new SyncFailure('offline', 'connection reset');
    return chance.happens(weather.lost / 4) ? lost : said;
  }

  mustTakePushes(): void {
    const { time, state } = this.#options;
    if (time.now() < state().noPushUntil) throw new SyncFailure('server', '413');
  }

  #mustBeUp(): void {
    const { time, state } = this.#options;
    const { cutUntil, expiredUntil, failingUntil } = state();
    const now = time.now();
    if (now < cutUntil) throw new SyncFailure('offline', 'the line is cut');
    if (now < expiredUntil) throw new SyncFailure('unauthorised', 'the session has expired');
    if (now < failingUntil) throw new SyncFailure('server', '503');
  }

  /** The same request arrives once more, when nobody listens any longer. */
  #repeatLater(send: () => Promise<unknown>, ms: number): void {
    this.#options.time.after(ms, () => {
      this.#ask(send).catch(() => undefined);
    });
  }

  /** The cloud answers whatever a station sends; that it cannot is a finding. */
  async #ask(send: () => Promise<unknown>): Promise<unknown> {
    try {
      return await send();
    } catch (error) {
      if (error instanceof SyncFailure) throw error;
      this.#options.findings.add(error);
      throw new SyncFailure('server', '500', error);
    }
  }
}

/** Nothing comes back: whoever asked must give up by itself. */
const lost = Symbol('lost');
