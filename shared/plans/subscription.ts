// Which plan a tenant has, and limits of its own in place of the plan's.
import { z } from 'zod';
import { type Limits, limits, type PlanDetails, planId } from './plan.ts';

const subscriptionStatus = z.enum(['active', 'past-due', 'ending', 'ended']);

export const cycle = z.enum(['monthly', 'yearly']);
const supportPriority = z.enum(['standard', 'high']);

export const ownLimits = limits.partial();
export type OwnLimits = z.infer<typeof ownLimits>;

export const subscriptionDetails = z
  .object({
    plan: planId,
    status: subscriptionStatus,
    cycle,
    supportPriority,
    startsAt: z.int(),
    endsAt: z.int().nullable(),
    limits: ownLimits,
  })
  .refine(({ startsAt, endsAt }) => endsAt === null || endsAt > startsAt, {
    path: ['endsAt'],
    message: 'it ends before it starts',
  });
export type Subscription = z.infer<typeof subscriptionDetails>;

export const endsTooEarly = ({ startsAt, endsAt }: Pick<Subscription, 'startsAt' | 'endsAt'>): boolean =>
  endsAt !== null && endsAt <= startsAt;

/** A subscription that ended, or whose time is over, gives nothing. */
export const isRunning = (
  { status, startsAt, endsAt }: Pick<Subscription, 'status' | 'startsAt' | 'endsAt'>,
  now: number,
): boolean => status !== 'ended' && startsAt <= now && (endsAt === null || endsAt > now);

export const limitsWith = ({ limits: ofPlan }: PlanDetails, own: OwnLimits): Limits => ({
  restaurants: own.restaurants ?? ofPlan.restaurants,
  queues: own.queues ?? ofPlan.queues,
  staff: own.staff ?? ofPlan.staff,
  requestsPer15Minutes: own.requestsPer15Minutes ?? ofPlan.requestsPer15Minutes,
});
