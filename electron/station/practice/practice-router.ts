// How a screen goes to practice, changes its pace, and comes back to service.
import { z } from 'zod';
import { practicePace, practiceSpeed } from '#shared/practice/practice-evening.ts';
import { realCore } from '../procedures/place-of.ts';
import { permittedProcedure, router } from '../procedures/procedures.ts';
import { refusal } from '../procedures/station-error.ts';
import type { PracticeRun } from './practice-run.ts';

/** Whoever seats people in service may learn it. */
const traineeProcedure = permittedProcedure('seating.manage');

const speed = practiceSpeed;
const wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('generated'), pace: practicePace, speed }),
  z.object({ kind: z.literal('recorded'), nightAt: z.int(), speed }),
]);

const change = z.object({
  speed: speed.optional(),
  isPaused: z.boolean().optional(),
  isSeatedByHouse: z.boolean().optional(),
});

export const practiceRouter = router({
  /** Evenings of this station that can be practised. */
  nights: traineeProcedure.query(({ ctx: { station } }) => station.practice.nights(realCore(station))),

  start: traineeProcedure.input(wish).mutation(async ({ ctx: { station, screen }, input }) => {
    const started = await station.practice.start(screen.id, { core: realCore(station), wish: input });
    return started.ok ? { kind: 'started' as const } : { kind: 'refused' as const, reason: started.reason };
  }),

  again: traineeProcedure.mutation(async ({ ctx: { station, screen } }) => {
    const started = await station.practice.again(screen.id, realCore(station));
    return { kind: started.ok ? ('started' as const) : ('refused' as const) };
  }),

  change: traineeProcedure.input(change).mutation(({ ctx: { station, screen }, input }) => {
    runAt(station.practice.at(screen.id)).change(input);
    return { kind: 'changed' as const };
  }),

  review: traineeProcedure.query(({ ctx: { station, screen } }) =>
    runAt(station.practice.at(screen.id)).review(),
  ),

  end: traineeProcedure.mutation(async ({ ctx: { station, screen } }) => {
    await station.practice.end(screen.id);
    return { kind: 'ended' as const };
  }),
});

function runAt(run: PracticeRun | null): PracticeRun {
  if (run === null) throw refusal('only-in-practice');
  return run;
}
