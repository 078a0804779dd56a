/**
 * The station over tRPC, whichever link carries it. What a call's failure means is decided here once: an answer
 * that never came is "unknown", a refusal by name is an answer.
 */
import {
  type CreateTRPCClientOptions,
  createTRPCClient,
  getUntypedClient,
  TRPCClientError,
} from '@trpc/client';
import { z } from 'zod';
import { heardVerdict } from '#shared/contracts/heard-verdict.ts';
import { json } from '#shared/log/canonical-json.ts';
import { actor, opId } from '#shared/log/op.ts';
import { queueId } from '#shared/queues/queue.ts';
import type { AppRouter } from '#station/router.ts';
import { setupReasonOf } from './setup-reason.ts';
import type {
  ChangedBy,
  CommandAnswer,
  SetupAnswer,
  Station,
  StationCare,
  StationPractice,
  StationSetup,
  UnlockAnswer,
} from './station.ts';
import type { StationClient } from './station-client.ts';
import { watchChanges } from './watch-changes.ts';

/** Only an undo says who was quicker. */
const changedBy: z.ZodType<ChangedBy> = z.object({
  opId,
  kind: z.string(),
  payload: json,
  actor,
  happenedAt: z.int(),
});

const commandAnswer = z.object({
  opId: z.string(),
  verdict: heardVerdict,
  changedBy: changedBy.nullable().default(null),
});

const refusedCall = z.object({ code: z.string(), reason: z.string().nullish() });

/** The name of a refusal, or null when the call may or may not have reached the station. */
function refusalOf(error: unknown): z.infer<typeof refusedCall> | null {
  if (!(error instanceof TRPCClientError)) return null;
  return refusedCall.safeParse(error.data).data ?? null;
}

function answerFromFailure(error: unknown): CommandAnswer {
  const refusal = refusalOf(error);
  if (refusal === null || refusal.code === 'TIMEOUT' || refusal.reason === 'station-in-recovery') {
    return { kind: 'unknown' };
  }
  switch (refusal.code) {
    case 'UNAUTHORIZED':
      return { kind: 'denied', why: 'locked' };
    case 'FORBIDDEN':
      return { kind: 'denied', why: 'not-allowed' };
    case 'SERVICE_UNAVAILABLE':
      return { kind: 'denied', why: 'disk' };
    case 'INTERNAL_SERVER_ERROR':
      return { kind: 'denied', why: 'fault' };
    default:
      return { kind: 'denied', why: 'invalid' };
  }
}

async function unlock(client: StationClient, pin: string): Promise<UnlockAnswer> {
  try {
    const answer = await client.screen.unlock.mutate({ pin });
    return answer.kind === 'unlocked' ? { kind: 'unlocked' } : answer;
  } catch (error) {
    return refusalOf(error) === null ? { kind: 'unreachable' } : { kind: 'wrong', waitMs: 0 };
  }
}

async function setupAnswer(
  call: Promise<{ readonly kind: string; readonly reason?: string }>,
): Promise<SetupAnswer> {
  try {
    const { kind, reason } = await call;
    return kind === 'refused' ? { kind: 'refused', reason: setupReasonOf(reason ?? kind) } : { kind: 'done' };
  } catch (error) {
    const refusal = refusalOf(error);
    return {
      kind: 'refused',
      reason: refusal === null ? 'station-unreachable' : setupReasonOf(refusal.reason ?? refusal.code),
    };
  }
}

const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const setupOf = ({ setup }: StationClient): StationSetup => ({
  backups: () => setup.backups.query(),
  restore: (backup) => setupAnswer(setup.restore.mutate({ backup })),
  startOver: () => setupAnswer(setup.startOver.mutate()),
  pair: (cloudUrl, code) => setupAnswer(setup.pair.mutate({ cloudUrl, code })),
  standalone: (start) => setupAnswer(setup.standalone.mutate(start)),
  dismissRecovery: async () => {
    await setup.dismissRecovery.mutate();
  },
  demo: async () => {
    try {
      const { people } = await setup.demo.mutate({ timeZone: deviceTimeZone() });
      return { kind: 'done', people };
    } catch (error) {
      return { kind: 'refused', reason: setupReasonOf(refusalOf(error)?.reason ?? 'station-unreachable') };
    }
  },
});

const careOf = ({ screen, backups, queues }: StationClient): StationCare => ({
  ownName: async () => (await screen.own.query()).name ?? '',
  nameScreen: async (name) => {
    await screen.rename.mutate({ name });
  },
  screens: () => screen.list.query(),
  removeScreen: async (screenId) => {
    await screen.remove.mutate({ screenId });
  },
  wasQueueUsed: (id) => queues.wasUsed.query({ queueId: queueId.parse(id) }),
  backups: () => backups.list.query(),
  lookIntoBackup: (backup) => backups.look.query({ backup }),
  restoreBackup: (backup) => backups.restore.mutate({ backup }),
  makeBackup: async () => {
    const made = await backups.make.mutate();
    return made.kind === 'refused' ? made.reason : null;
  },
});

/** What is read of the log. */
const historyOf = ({
  log,
  replay,
}: StationClient): Pick<Station, 'pending' | 'evening' | 'acts' | 'steps'> => ({
  pending: async () => {
    const recent = await log.recent.query({ limit: 100 });
    return recent.flatMap(({ op, state }) => (state === 'confirmed' ? [] : [{ op, state }]));
  },
  evening: (daysAgo) => replay.evening.query({ daysAgo }),
  acts: (search) => log.acts.query(search),
  steps: () => log.steps.query(),
});

const practiceOf = ({ practice }: StationClient): StationPractice => ({
  nights: () => practice.nights.query(),
  start: async (wish) => (await practice.start.mutate(wish)).kind === 'started',
  again: async () => (await practice.again.mutate()).kind === 'started',
  change: async (change) => (await practice.change.mutate(change)).kind === 'changed',
  review: () => practice.review.query(),
  end: async () => (await practice.end.mutate()).kind === 'ended',
});

export function createTrpcStation(options: CreateTRPCClientOptions<AppRouter>): Station {
  const client = createTRPCClient<AppRouter>(options);
  const untyped = getUntypedClient(client);
  return {
    setup: setupOf(client),
    care: careOf(client),
    practice: practiceOf(client),
    status: () => client.screen.status.query(),
    pair: async (token) => {
      try {
        await client.screen.pair.mutate({ token });
        return true;
      } catch {
        return false;
      }
    },
    unlock: (pin) => unlock(client, pin),
    lock: async () => {
      await client.screen.lock.mutate();
    },
    closeAnnouncement: async ({ id, en, es }) => {
      await client.announcements.close.mutate({ id, en, es });
    },
    stay: async () => {
      await client.screen.stay.mutate();
    },
    open: () => client.state.open.query(),
    watch: (events) => watchChanges(client, events),
    command: async ({ kind, input, ...beside }) => {
      try {
        const answer = commandAnswer.parse(await untyped.mutation(kind, { ...input, ...beside }));
        return answer.verdict.kind === 'accepted'
          ? answer.verdict
          : { ...answer.verdict, changedBy: answer.changedBy };
      } catch (error) {
        return answerFromFailure(error);
      }
    },
    conflicts: () => client.conflicts.list.query(),
    ...historyOf(client),
    sendAgain: async () => {
      await client.sync.sendAgain.mutate();
    },
    search: (text) => client.parties.search.query({ text }),
    recognise: (who) => client.guests.recognise.query(who),
    quotes: {
      preview: (newcomer) => client.quotes.preview.query(newcomer),
      explain: (partyId) => client.quotes.explain.query({ partyId }),
      scores: (days) => client.quotes.scores.query({ days }),
      costs: (seater, options) => client.quotes.costs.query({ seater, options }),
    },
  };
}
