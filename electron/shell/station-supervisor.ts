// The life of the station process as a pure state machine: what happened goes in, what to do comes out.
// Every attempt has a number, so that news from a process that is already replaced changes nothing.
import { assertNever } from '#shared/must.ts';
import { afterCrash, type Crashes } from './crash-budget.ts';

export type StationState =
  | { readonly kind: 'idle'; readonly attempt: number }
  | { readonly kind: 'starting'; readonly attempt: number; readonly crashes: Crashes }
  | { readonly kind: 'running'; readonly attempt: number; readonly crashes: Crashes }
  | { readonly kind: 'waiting'; readonly attempt: number; readonly crashes: Crashes }
  | { readonly kind: 'stopping'; readonly attempt: number }
  /** It said why it cannot run and has not ended yet. */
  | { readonly kind: 'failing'; readonly attempt: number; readonly sentence: string }
  | { readonly kind: 'in-trouble'; readonly attempt: number; readonly sentence: string };

export type StationEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'ready'; readonly attempt: number }
  | { readonly kind: 'cannot-run'; readonly attempt: number; readonly sentence: string }
  | { readonly kind: 'exited'; readonly attempt: number; readonly at: number }
  /** A timer asked for by an order has run out. */
  | { readonly kind: 'retry'; readonly attempt: number }
  | { readonly kind: 'overdue'; readonly attempt: number }
  | { readonly kind: 'stop' };

export type StationOrder =
  | { readonly kind: 'fork'; readonly attempt: number }
  | { readonly kind: 'retry'; readonly attempt: number; readonly inMs: number }
  | { readonly kind: 'watch'; readonly attempt: number; readonly forMs: number }
  | { readonly kind: 'kill'; readonly attempt: number }
  | { readonly kind: 'ask-to-stop'; readonly attempt: number }
  | { readonly kind: 'serve-screens' };

export type StationStep = { readonly state: StationState; readonly orders: readonly StationOrder[] };

/** A station that is not ready by then hangs; opening and checking a large file takes a few seconds. */
const readyWithinMs = 60_000;
/** Closing the database takes a moment; what has not ended by then never will. */
const stoppedWithinMs = 5_000;

const crashedTooOften =
  'The station stopped three times in five minutes. Everything entered so far is saved on this computer.';

/** Where a process that outstays its time is ended by force. */
const mustEndSoon: ReadonlySet<StationState['kind']> = new Set(['starting', 'stopping', 'failing']);

const stay = (state: StationState): StationStep => ({ state, orders: [] });

export const idleStation: StationState = { kind: 'idle', attempt: 0 };

export function superviseStation(state: StationState, event: StationEvent): StationStep {
  if ('attempt' in event && event.attempt !== state.attempt) return stay(state);
  switch (event.kind) {
    case 'start':
      return start(state);
    case 'ready':
      return state.kind === 'starting'
        ? { state: { ...state, kind: 'running' }, orders: [{ kind: 'serve-screens' }] }
        : stay(state);
    case 'cannot-run':
      return cannotRun(state, event.sentence);
    case 'exited':
      return exited(state, event.at);
    case 'retry':
      return state.kind === 'waiting' ? fork(state.attempt + 1, state.crashes) : stay(state);
    case 'overdue':
      return mustEndSoon.has(state.kind)
        ? { state, orders: [{ kind: 'kill', attempt: state.attempt }] }
        : stay(state);
    case 'stop':
      return stop(state);
    default:
      return assertNever(event);
  }
}

function start(state: StationState): StationStep {
  const isDown = state.kind === 'idle' || state.kind === 'in-trouble';
  return isDown ? fork(state.attempt + 1, []) : stay(state);
}

function fork(attempt: number, crashes: Crashes): StationStep {
  return {
    state: { kind: 'starting', attempt, crashes },
    orders: [
      { kind: 'fork', attempt },
      { kind: 'watch', attempt, forMs: readyWithinMs },
    ],
  };
}

const watchTheEnd = (attempt: number): StationOrder => ({ kind: 'watch', attempt, forMs: stoppedWithinMs });

function cannotRun(state: StationState, sentence: string): StationStep {
  if (state.kind !== 'starting' && state.kind !== 'running') return stay(state);
  const { attempt } = state;
  return { state: { kind: 'failing', attempt, sentence }, orders: [watchTheEnd(attempt)] };
}

function exited(state: StationState, at: number): StationStep {
  const { attempt } = state;
  if (state.kind === 'stopping') return stay({ kind: 'idle', attempt });
  if (state.kind === 'failing') return stay({ ...state, kind: 'in-trouble' });
  if (state.kind !== 'starting' && state.kind !== 'running') return stay(state);
  const next = afterCrash(state.crashes, at);
  if (next.kind === 'give-up') return stay({ kind: 'in-trouble', attempt, sentence: crashedTooOften });
  return {
    state: { kind: 'waiting', attempt, crashes: next.crashes },
    orders: [{ kind: 'retry', attempt, inMs: next.inMs }],
  };
}

function stop(state: StationState): StationStep {
  const { attempt } = state;
  if (state.kind === 'stopping') return stay(state);
  const isAlive = state.kind === 'starting' || state.kind === 'running' || state.kind === 'failing';
  if (!isAlive) return stay({ kind: 'idle', attempt });
  return {
    state: { kind: 'stopping', attempt },
    orders: [{ kind: 'ask-to-stop', attempt }, watchTheEnd(attempt)],
  };
}
