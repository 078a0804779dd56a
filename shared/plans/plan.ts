// A plan: what a tenant may have and how often it may ask. Limits hold in the cloud only; nothing at the stand asks for
// them, and what an operator changed counts before what stands here.
import { z } from 'zod';

export const planId = z.enum(['free', 'basic', 'premium', 'enterprise']);
export type PlanId = z.infer<typeof planId>;

export const feature = z.enum(['analytics', 'branding', 'cloud-forecasts', 'priority-support']);
export type Feature = z.infer<typeof feature>;

const most = 1_000_000;
const count = z.int().min(1).max(most);

export const limits = z.object({
  restaurants: count,
  /** Of one restaurant. */
  queues: count,
  staff: count,
  requestsPer15Minutes: count,
});
export type Limits = z.infer<typeof limits>;

const amountMinor = z.int().min(0).max(100_000_000);

export const planDetails = z.object({
  limits,
  features: z.array(feature).max(feature.options.length).readonly(),
  monthlyMinor: amountMinor,
  yearlyMinor: amountMinor,
});
export type PlanDetails = z.infer<typeof planDetails>;

export const plans: Readonly<Record<PlanId, PlanDetails>> = {
  free: {
    limits: { restaurants: 1, queues: 3, staff: 5, requestsPer15Minutes: 100 },
    features: [],
    monthlyMinor: 0,
    yearlyMinor: 0,
  },
  basic: {
    limits: { restaurants: 3, queues: 5, staff: 25, requestsPer15Minutes: 500 },
    features: ['analytics'],
    monthlyMinor: 3_900,
    yearlyMinor: 39_000,
  },
  premium: {
    limits: { restaurants: 10, queues: 10, staff: 100, requestsPer15Minutes: 2_000 },
    features: ['analytics', 'branding', 'cloud-forecasts'],
    monthlyMinor: 9_900,
    yearlyMinor: 99_000,
  },
  enterprise: {
    limits: { restaurants: 200, queues: 50, staff: 5_000, requestsPer15Minutes: 10_000 },
    features: feature.options,
    monthlyMinor: 39_900,
    yearlyMinor: 399_000,
  },
};
