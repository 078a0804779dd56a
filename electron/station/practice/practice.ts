// Which screens of the station practise. Each has a run of its own; the restaurant's own core hears nothing of it.
import { failed, ok, type Result } from '#shared/result.ts';
import type { StationCore } from '../station-core.ts';
import type { StationParts } from '../station-parts.ts';
import { type Night, nightsServed, planEvening } from './plan-evening.ts';
import { removeAllPractice } from './practice-folder.ts';
import { openPracticeRun, type PracticeRun, type RunWish } from './practice-run.ts';
import type { PracticeWish } from './practice-status.ts';

export interface Practice {
  /** Evenings that were served here, the newest first. */
  readonly nights: (core: StationCore) => readonly Night[];
  /** Null: this screen is in service. */
  readonly at: (screenId: string) => PracticeRun | null;
  /** A run that is under way at this screen ends for it. */
  readonly start: (screenId: string, start: PracticeStart) => Promise<Result<null, PracticeProblem>>;
  /** The same evening from its beginning. */
  readonly again: (screenId: string, core: StationCore) => Promise<Result<null, PracticeProblem>>;
  readonly end: (screenId: string) => Promise<void>;
  /** Aborted when the screen goes to practice or comes back. */
  readonly moves: (screenId: string) => AbortSignal;
  readonly close: () => Promise<void>;
}

export interface PracticeStart {
  readonly core: StationCore;
  readonly wish: PracticeWish;
}

export type PracticeProblem = 'no-such-night' | 'no-room';

export function openPractice(parts: StationParts): Practice {
  removeAllPractice(parts.paths);
  const { runs, moves, put } = createRuns();
  const nowOf = ({ cloud }: StationCore): number => parts.clock.now() + cloud.clockOffsetMs();
  let last: Promise<unknown> = Promise.resolve();
  /** Two presses on "Begin" are one run after the other, and never two at a screen. */
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run, run);
    last = turn;
    return turn;
  };
  const play = async (screenId: string, core: StationCore, wish: RunWish) => {
    const run = await openPracticeRun(parts, core, wish);
    if (!run.ok) return failed(run.reason);
    await put(screenId, run.value);
    return ok(null);
  };
  const start = async (screenId: string, { core, wish }: PracticeStart) => {
    const seed = Number.parseInt(parts.ids.uuid().slice(-8), 16);
    const planned = planEvening(core, wish, { now: nowOf(core), seed });
    if (!planned.ok) return failed(planned.reason);
    return play(screenId, core, planned.value);
  };
  const again = async (screenId: string, core: StationCore) => {
    const run = runs.get(screenId);
    if (run === undefined) return failed('no-such-night' as const);
    return play(screenId, core, { ...run.wish, speed: run.status().speed });
  };
  return {
    nights: (core) => nightsServed(core, nowOf(core)),
    at: (screenId) => runs.get(screenId) ?? null,
    start: (screenId, options) => inTurn(() => start(screenId, options)),
    again: (screenId, core) => inTurn(() => again(screenId, core)),
    end: (screenId) => inTurn(() => put(screenId, null)),
    moves,
    close: () =>
      inTurn(async () => {
        for (const screenId of [...runs.keys()]) await put(screenId, null);
      }),
  };
}

/** The run of each screen, and a signal for whoever has to know that a screen went elsewhere. */
function createRuns() {
  const runs = new Map<string, PracticeRun>();
  const going = new Map<string, AbortController>();
  return {
    runs,
    moves: (screenId: string): AbortSignal => {
      const known = going.get(screenId) ?? new AbortController();
      going.set(screenId, known);
      return known.signal;
    },
    put: async (screenId: string, run: PracticeRun | null): Promise<void> => {
      const before = runs.get(screenId);
      if (run === null) runs.delete(screenId);
      else runs.set(screenId, run);
      going.get(screenId)?.abort();
      going.delete(screenId);
      await before?.close();
    },
  };
}
