// What was done lately, and how to take it back.
import { z } from 'zod';
import { actGroup } from '#shared/activity/act-group.ts';
import { undo } from '#shared/log/catalogue.ts';
import { opId } from '#shared/log/op.ts';
import { undoableSince } from '#shared/log/undo-horizon.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import { ok } from '#shared/result.ts';
import { perform } from '../commands/perform.ts';
import type { MadeAt } from '../log/op-screens.ts';
import type { StationLog } from '../log/station-log.ts';
import type { ChangedBy } from '../log/who-changed.ts';
import { windowToken } from '../procedures/context.ts';
import { nowOf } from '../procedures/now-of.ts';
import { router, staffProcedure, viewerProcedure } from '../procedures/procedures.ts';
import { givenName } from '../screen/screen-name.ts';
import { readSettings } from '../settings/read-settings.ts';
import { readStationNames } from '../settings/station-names.ts';
import { otherStation } from './other-station.ts';

const page = z.object({
  limit: z.int().min(1).max(200).default(50),
  /** The page after one that ended with this seq. */
  beforeSeq: z.int().min(1).nullable().default(null),
});

const keptMs = 35 * 24 * 3_600_000;

const cursor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queued'), number: z.int() }),
  z.object({ kind: z.literal('logged'), seq: z.int() }),
]);

const actSearch = z.object({
  limit: z.int().min(1).max(100).default(50),
  after: cursor.nullable().default(null),
  staffId: z.string().max(64).nullable().default(null),
  group: actGroup.nullable().default(null),
  onlyClashes: z.boolean().default(false),
  text: z.string().max(100).default(''),
});

export const logRouter = router({
  recent: viewerProcedure
    .input(page)
    .query(({ ctx, input: { limit, beforeSeq } }) =>
      ctx.core.log.recent(beforeSeq === null ? { limit } : { limit, beforeSeq }),
    ),

  /** What was done, to be read, searched and taken back line by line. */
  acts: viewerProcedure.input(actSearch).query(({ ctx, input }) => {
    const now = nowOf(ctx);
    const horizon = { since: now - keptMs, undoableSince: undoableSince(now, readSettings(ctx.core)) };
    const found = ctx.core.log.acts({ ...input, ...horizon });
    const stations = readStationNames(ctx.core.database.statements);
    const windowId = ctx.core.sessions.find(windowToken(ctx.station))?.id ?? null;
    return {
      ...found,
      acts: found.acts.map(({ otherStationId, ...act }) => ({
        ...act,
        otherStation: otherStationId === null ? null : otherStation(stations, otherStationId),
        screen: toldScreen(act.screen, windowId),
      })),
    };
  }),

  /** What the person at the screen did there and can take back or do again. */
  steps: viewerProcedure.query(({ ctx: { core, member, screen } }) =>
    core.log.steps({ staffId: member.id, screenId: screen.id }),
  ),

  undo: staffProcedure
    .input(undo.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) => {
      const answer = perform(ctx, { opId: id, op: undo, payload: ok(intent) });
      return { ...answer, changedBy: changedBy(ctx.core.log, intent.targetOpId, answer.verdict) };
    }),
});

/** A screen by the name a person gave it, and whether it is the window of this very computer. */
const toldScreen = (screen: MadeAt | null, windowId: string | null) =>
  screen === null
    ? null
    : {
        ...screen,
        name: screen.name === null ? null : givenName(screen.name),
        isWindow: screen.screenId === windowId,
      };

/** Who was quicker, when that is why an undo is refused. */
function changedBy(log: StationLog, targetOpId: string, verdict: Verdict): ChangedBy | null {
  if (verdict.kind !== 'refused' || verdict.reason.kind !== 'changed-since') return null;
  return log.whoChanged({ targetOpId, ...verdict.reason });
}
