// What an operator may set for the whole platform, and how it is until they do.
import { z } from 'zod';
import { planId } from '#shared/plans/plan.ts';

export const platformSettings = z.object({
  /** Whether anybody may open an account, or must apply first. */
  registration: z.enum(['open', 'by-application']),
  /** Of a tenant without a subscription. */
  defaultPlan: planId,
  /** How long the data of a tenant that left is kept. */
  retentionDays: z.int().min(1).max(3650),
  /** How long a browser that does nothing stays signed in. */
  sessionIdleMinutes: z.int().min(15).max(1440),
  /** How people reach the platform. */
  supportEmail: z.union([z.literal(''), z.email().max(254)]),
});
export type PlatformSettings = z.infer<typeof platformSettings>;

export const firstSettings: PlatformSettings = {
  registration: 'open',
  defaultPlan: 'free',
  retentionDays: 30,
  sessionIdleMinutes: 120,
  supportEmail: '',
};
