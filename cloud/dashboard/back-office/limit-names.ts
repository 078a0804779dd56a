/** The limits of a plan in the order they are read. */
import type { Limits } from '#shared/plans/plan.ts';

export const limitNames = [
  'restaurants',
  'queues',
  'staff',
  'requestsPer15Minutes',
] as const satisfies readonly (keyof Limits)[];
