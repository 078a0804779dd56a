// The station as its transports see it: it is open, or it waits for a person to say what becomes of lost data. One
// change of the database at a time, and only by somebody who decided on the phase that still is.
import { assertNever } from '#shared/must.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Damage, recoverDamaged } from './backups/recover-damaged.ts';
import { openStationDatabase } from './database/open-station-database.ts';
import { openPractice, type Practice } from './practice/practice.ts';
import type { StartProblem } from './start-problem.ts';
import { type Damaged, openCore, type StationCore } from './station-core.ts';
import type { StationParts } from './station-parts.ts';

export type Phase =
  | { readonly kind: 'open'; readonly core: StationCore }
  | { readonly kind: 'recovery'; readonly how: 'missing' | 'empty' | 'damaged' }
  /** No database is open: it is being replaced, or the program ends. Nobody may decide anything on it. */
  | { readonly kind: 'closed' };

export interface Station extends StationParts {
  readonly phase: () => Phase;
  readonly practice: Practice;
  /** Resolves when no database is being replaced any more. */
  readonly settled: () => Promise<void>;
  /** Closes the database, lets `change` replace it, and opens what is there then. Refused when `decidedOn` has passed. */
  readonly reopen: <T>(decidedOn: Phase, change: () => T) => Promise<Result<T, 'phase-passed'>>;
  readonly close: () => Promise<void>;
}

export async function openStation(parts: StationParts): Promise<Result<Station, StartProblem>> {
  const first = await openPhase(parts);
  return first.ok ? ok(stationIn(parts, first.value)) : first;
}

function stationIn(parts: StationParts, first: Phase): Station {
  const practice = openPractice(parts);
  let phase = first;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run, run);
    last = turn;
    return turn;
  };
  const shut = async (): Promise<void> => {
    const closing = phase;
    phase = { kind: 'closed' };
    if (closing.kind === 'open') await closing.core.close();
  };
  const resume = async (): Promise<void> => {
    const next = await openPhase(parts);
    if (!next.ok) throw new Error(`the station cannot open again: ${next.reason.kind}`);
    phase = next.value;
  };
  return {
    ...parts,
    practice,
    phase: () => phase,
    settled: () => last.then(noop, noop),
    reopen: (decidedOn, change) =>
      inTurn(async () => {
        if (phase !== decidedOn || phase.kind === 'closed') return failed('phase-passed');
        await shut();
        try {
          return ok(change());
        } finally {
          await resume();
        }
      }),
    close: () =>
      inTurn(async () => {
        await practice.close();
        await shut();
      }),
  };
}

const noop = (): void => undefined;

async function openPhase(parts: StationParts): Promise<Result<Phase, StartProblem>> {
  const opened = openStationDatabase(parts);
  if (opened.ok) return ok({ kind: 'open', core: await openCore(parts, opened.value, null) });
  switch (opened.reason.kind) {
    case 'lost':
      return ok({ kind: 'recovery', how: opened.reason.how });
    case 'damaged':
      return openRecovered(parts, opened.reason.how);
    default:
      return failed(opened.reason);
  }
}

async function openRecovered(parts: StationParts, how: Damage): Promise<Result<Phase, StartProblem>> {
  const recovery = recoverDamaged(parts.paths, how, parts.clock);
  switch (recovery.kind) {
    case 'no-good-backup':
      return ok({ kind: 'recovery', how: 'damaged' });
    case 'restored': {
      const opened = openStationDatabase(parts);
      const damaged: Damaged = { damage: how, setAside: recovery.setAside, backup: recovery.backup };
      if (opened.ok) return ok({ kind: 'open', core: await openCore(parts, opened.value, damaged) });
      // A backup that passed its check and still does not open: a person has to look.
      return ok({ kind: 'recovery', how: 'damaged' });
    }
    default:
      return assertNever(recovery);
  }
}
