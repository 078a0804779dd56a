// What a letter is about. It waits in the database as JSON until it is sent, and its token is in it: then it is blanked, or
// holds only why it was given up.
import { z } from 'zod';
import { brand } from '#shared/branding/brand.ts';
import { role } from '#shared/permissions/permissions.ts';
import { planId } from '#shared/plans/plan.ts';

const token = z.string();
const restaurant = z.string();
const decidedPlan = { tenant: z.string(), plan: planId, notes: z.string() };

export const letter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verify-email'), token }),
  z.object({ kind: z.literal('reset-password'), token }),
  z.object({ kind: z.literal('set-password'), token, restaurant }),
  z.object({ kind: z.literal('password-changed') }),
  z.object({ kind: z.literal('change-email'), token }),
  z.object({ kind: z.literal('email-change-asked') }),
  z.object({ kind: z.literal('email-changed') }),
  z.object({
    kind: z.literal('invitation'),
    token,
    restaurant,
    inviter: z.string(),
    role,
    brand: brand.nullable().default(null),
  }),
  z.object({ kind: z.literal('application-approved'), token, restaurant }),
  z.object({ kind: z.literal('application-joined'), token, restaurant, tenant: z.string() }),
  z.object({ kind: z.literal('application-declined'), restaurant, notes: z.string() }),
  z.object({ kind: z.literal('plan-approved'), ...decidedPlan }),
  z.object({ kind: z.literal('plan-denied'), ...decidedPlan }),
  z.object({ kind: z.literal('operator-invitation'), token }),
]);
export type Letter = z.infer<typeof letter>;
