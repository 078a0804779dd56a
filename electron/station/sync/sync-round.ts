// One round of syncing: push what is queued, pull after each push and until the cursor stands at the head, then fill
// history. It ends when there is nothing left to do, or says why it must wait.
import type { SyncFault } from '#shared/contracts/protocol.ts';
import { type Mending, mendFault } from './mend-fault.ts';
import { SyncFailure } from './sync-failure.ts';
import { historyStep, pullStep, pushStep, type StepEnd, snapshotStep } from './sync-step.ts';

/** A local op goes out at once; anything else looks first what others did. */
export type FirstStep = 'push' | 'pull';

export interface RoundTools extends Mending {
  readonly first: FirstStep;
}

export type RoundEnd = 'in-step' | 'cloud-too-old' | 'station-too-old';

/** A fault that comes back after it was mended so often is trouble of the server. */
const mendedAtMost = 8;

export async function runRound(tools: RoundTools): Promise<RoundEnd> {
  const round: Round = { mayPush: true, mustPull: tools.first === 'pull' };
  let mended = 0;
  for (;;) {
    const end = await nextStep(tools, round);
    tools.signal.throwIfAborted();
    tools.progress();
    if (end.kind === 'behind') round.mustPull = true;
    if (end.kind === 'moved' || end.kind === 'behind') continue;
    if (end.kind === 'quiet') return round.mayPush ? 'in-step' : 'cloud-too-old';
    mended += 1;
    if (mended > mendedAtMost) throw new SyncFailure('server', `${end.kind} again and again`);
    const outcome = await mend(end, tools);
    round.mustPull = outcome === 'mended';
    if (outcome === 'station-too-old') return outcome;
    if (outcome === 'cloud-too-old') {
      // The queue waits; what others did still comes in. Anything but a push saying so blocks the round.
      if (!round.mayPush) return outcome;
      round.mayPush = false;
    }
  }
}

interface Round {
  mayPush: boolean;
  mustPull: boolean;
}

const mend = (fault: SyncFault, tools: RoundTools) => {
  tools.signal.throwIfAborted();
  return mendFault(fault, tools);
};

async function nextStep(tools: RoundTools, round: Round): Promise<StepEnd> {
  if (tools.log.delivery.state().epoch === null) return snapshotStep(tools);
  if (round.mustPull) {
    const pulled = await pullStep(tools);
    if (pulled.kind === 'quiet') round.mustPull = false;
    return pulled.kind === 'quiet' ? { kind: 'moved' } : pulled;
  }
  const pushed = round.mayPush ? await pushStep(tools) : ({ kind: 'quiet' } as const);
  if (pushed.kind === 'moved') round.mustPull = true;
  return pushed.kind === 'quiet' ? historyStep(tools) : pushed;
}
