// What a station does by itself about a fault of a whole request: number anew, take a new identity, or give back what
// a restored cloud has lost. Faults only an update can mend are waited out.
import { protocolVersion, type SyncFault } from '#shared/contracts/protocol.ts';
import type { StationId } from '#shared/log/op.ts';
import { assertNever } from '#shared/must.ts';
import { type StepTools, snapshotStep } from './sync-step.ts';

export interface Mending extends StepTools {
  readonly stationId: () => StationId;
  /** Asks for another identity and keeps it before answering. */
  readonly renewIdentity: () => Promise<StationId>;
  /** The cloud took something: the round is alive. */
  readonly progress: () => void;
}

export type Mended = 'mended' | 'cloud-too-old' | 'station-too-old';

export async function mendFault(fault: SyncFault, mending: Mending): Promise<Mended> {
  const { delivery } = mending.log;
  switch (fault.kind) {
    case 'gap':
      delivery.renumber({ stationId: mending.stationId(), first: fault.expected });
      return 'mended';
    case 'station-forked':
      delivery.renumber({ stationId: await mending.renewIdentity(), first: 1 });
      return 'mended';
    case 'wrong-epoch':
      return returnToCloud(fault, mending);
    case 'cloud-too-old':
    case 'station-too-old':
      return fault.kind;
    default:
      return assertNever(fault);
  }
}

type WrongEpoch = Extract<SyncFault, { kind: 'wrong-epoch' }>;

/** Only when the cloud has taken every row above its restored head does this station go back to that head. */
async function returnToCloud({ epoch, head }: WrongEpoch, mending: Mending): Promise<Mended> {
  const { log, cloud, signal, progress } = mending;
  for (let above = head; ; ) {
    const rows = log.delivery.rowsAbove(above);
    const last = rows.at(-1);
    if (last === undefined) break;
    const answer = await cloud.giveBack({ protocol: protocolVersion, epoch, rows }, signal);
    signal.throwIfAborted();
    if (answer.kind === 'wrong-epoch') return 'mended';
    if (answer.kind !== 'returned') return mendFault(answer, mending);
    progress();
    above = last.seq;
  }
  if (log.delivery.restartFrom({ epoch, head })) return 'mended';
  const fresh = await snapshotStep(mending);
  return fresh.kind === 'moved' ? 'mended' : mendFault(fresh, mending);
}
