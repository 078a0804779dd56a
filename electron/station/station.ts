// The station as its transports see it: it is open, or it waits for a person to say what becomes of lost data.
import { assertNever } from '#shared/must.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Damage, recoverDamaged } from './backups/recover-damaged.ts';
import { openStationDatabase } from './database/open-station-database.ts';
import type { StartProblem } from './start-problem.ts';
import { type Damaged, openCore, type StationCore } from './station-core.ts';
import type { StationParts } from './station-parts.ts';

export type Phase =
  | { readonly kind: 'open'; readonly core: StationCore }
  | { readonly kind: 'recovery'; readonly how: 'missing' | 'empty' | 'damaged' };

export interface Station extends StationParts {
  readonly phase: () => Phase;
  /** Closes the database, lets `change` replace it, and opens what is there then. */
  readonly reopen: <T>(change: () => T) => Promise<T>;
  readonly close: () => Promise<void>;
}

export async function openStation(parts: StationParts): Promise<Result<Station, StartProblem>> {
  const first = await openPhase(parts);
  if (!first.ok) return first;
  let phase = first.value;
  const close = async (): Promise<void> => {
    if (phase.kind === 'open') await phase.core.close();
    phase = { kind: 'recovery', how: 'missing' };
  };
  const resume = async (): Promise<void> => {
    const next = await openPhase(parts);
    if (!next.ok) throw new Error(`the station cannot open again: ${next.reason.kind}`);
    phase = next.value;
  };
  return ok({
    ...parts,
    phase: () => phase,
    reopen: async (change) => {
      await close();
      try {
        const outcome = change();
        await resume();
        return outcome;
      } catch (error) {
        await resume();
        throw error;
      }
    },
    close,
  });
}

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
