// A station's first run, and what a person may decide when its data was lost. Only a paired screen may, and only
// while there is nothing to lose; afterwards staff with the right to manage settings.
import { z } from 'zod';
import { isCloudUrl } from '#shared/contracts/cloud-url.ts';
import { given } from '#shared/log/given.ts';
import { defaultQueue } from '#shared/queues/queue.ts';
import { settingsDetails } from '#shared/settings/settings.ts';
import { newPin } from '#shared/staff/pin.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { listBackups } from '../backups/list-backups.ts';
import { restoreBackup } from '../backups/restore-backup.ts';
import { dropLocalState } from '../database/local-state.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { seedOps } from '../log/seed-ops.ts';
import {
  inServiceOnly,
  openProcedure,
  permittedProcedure,
  router,
  screenProcedure,
} from '../procedures/procedures.ts';
import { refusal } from '../procedures/station-error.ts';
import { makeLocalStaff } from '../staff/local-staff.ts';
import { replaceStaff } from '../staff/staff-directory.ts';
import { openDemo } from './open-demo.ts';
import { pairStation } from './pair-station.ts';
import { readSetup, writeSetup } from './setup-state.ts';
import { startOver } from './start-over.ts';
import { whyNotPair } from './why-not-pair.ts';

/** While the data is lost, or before there was any. */
const beforeServiceProcedure = screenProcedure.use(({ ctx, next }) => {
  const phase = ctx.station.phase();
  if (phase.kind === 'closed') throw refusal('station-in-recovery');
  if (phase.kind === 'open' && readSetup(phase.core.database, ctx.station.identity) !== null) {
    throw refusal('already-set-up');
  }
  return next();
});

const firstRunProcedure = openProcedure.use(({ ctx, next }) => {
  if (readSetup(ctx.core.database, ctx.station.identity) !== null) throw refusal('already-set-up');
  return next();
});

const pairing = z.object({
  cloudUrl: z.url().max(200).refine(isCloudUrl),
  code: z.string().min(4).max(40),
});

const standalone = z.object({
  ownerName: typedText(100).pipe(z.string().min(1)),
  pin: newPin,
  details: settingsDetails.partial().default({}),
  queueName: typedText(60).pipe(z.string().min(1)).default(defaultQueue.name),
});

export const setupRouter = router({
  backups: beforeServiceProcedure.query(({ ctx }) => listBackups(ctx.station.paths.backups)),

  restore: beforeServiceProcedure
    .input(z.object({ backup: z.string().min(1).max(64) }))
    .mutation(async ({ ctx: { station }, input }) => {
      const reopened = await station.reopen(station.phase(), () =>
        restoreBackup(station.paths, input.backup, station.clock),
      );
      if (!reopened.ok) throw refusal('station-in-recovery');
      const restored = reopened.value;
      return restored.ok
        ? { kind: 'restored' as const }
        : { kind: 'refused' as const, reason: restored.reason };
    }),

  startOver: beforeServiceProcedure.mutation(async ({ ctx: { station } }) => {
    const phase = station.phase();
    if (phase.kind === 'open') throw refusal('already-set-up');
    const reopened = await station.reopen(phase, () => startOver(station.paths, station.clock));
    if (!reopened.ok) throw refusal('station-in-recovery');
    return { kind: 'started' as const };
  }),

  standalone: firstRunProcedure.input(standalone).mutation(({ ctx, input }) => {
    const { core, station } = ctx;
    const details = given(input.details);
    const owner = { name: input.ownerName, role: 'owner' as const, pin: input.pin };
    const staff = makeLocalStaff([owner], station.identity.current().pinKey, station.ids);
    if (!staff.ok) return { kind: 'refused' as const, reason: staff.reason };
    const { restaurantId } = station.identity.current();
    const { queueName } = input;
    const seed = seedOps({ restaurantId, details, queueName, now: station.clock.now() });
    for (const op of seed) core.log.commit(op);
    writeTransaction(core.database.db, () => {
      replaceStaff(core.database.statements, staff.value);
      writeSetup(core.database, 'standalone');
    });
    return { kind: 'ready' as const };
  }),

  /** On a first run or with its identity lost; else by somebody who manages stations, while no cloud takes it. */
  pair: openProcedure
    .use(inServiceOnly)
    .input(pairing)
    .mutation(async ({ ctx, input }) => {
      const phase = ctx.station.phase();
      if (phase.kind !== 'open') throw refusal('station-in-recovery');
      const reason = whyNotPair(ctx);
      if (reason !== null) throw refusal(reason);
      const paired = await pairStation(ctx.station, phase, input);
      return paired.ok ? { kind: 'paired' as const } : { kind: 'refused' as const, reason: paired.reason };
    }),

  /** Fills an empty station with an evening under way; on a paired one only for somebody who manages settings. */
  demo: openProcedure
    .use(inServiceOnly)
    .input(z.object({ timeZone: z.string().max(64) }))
    .mutation(({ ctx, input }) => {
      const made = openDemo(ctx, input.timeZone);
      if (!made.ok) throw refusal(made.reason);
      return { kind: 'ready' as const, people: made.value };
    }),

  dismissRecovery: permittedProcedure('settings.manage')
    .use(inServiceOnly)
    .mutation(({ ctx: { core } }) => {
      writeTransaction(core.database.db, () => dropLocalState(core.database.statements, 'recovery-report'));
      return { kind: 'dismissed' as const };
    }),
});
