// What an operator may set for the whole platform, and how it is until they do.
import { z } from 'zod';
import { planId } from '#shared/plans/plan.ts';

const domain = z
  .string()
  .max(253)
  .regex(/^$|^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'a domain such as hoststand.example');

export const platformSettings = z.object({
  /** Whether anybody may open an account, or must apply first. */
  registration: z.enum(['open', 'by-application']),
  /** Of a tenant without a subscription. */
  defaultPlan: planId,
  /** How long the data of a tenant that left is kept. */
  retentionDays: z.int().min(1).max(3650),
  /** How long a browser that does nothing stays signed in. */
  sessionIdleMinutes: z.int().min(15).max(1440),
  /** Under which tenants have addresses of their own; empty: none. */
  baseDomain: domain,
  /** How people reach the platform. */
  supportEmail: z.union([z.literal(''), z.email().max(254)]),
});
export type PlatformSettings = z.infer<typeof platformSettings>;

export const firstSettings: PlatformSettings = {
  registration: 'open',
  defaultPlan: 'free',
  retentionDays: 30,
  sessionIdleMinutes: 120,
  baseDomain: '',
  supportEmail: '',
};
