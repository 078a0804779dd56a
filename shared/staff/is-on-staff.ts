// Whether somebody still works here: whoever was taken off the staff, or archived, does not.
import type { z } from 'zod';
import type { staffState } from './staff-state.ts';

export const isOnStaff = (member: { readonly state: z.infer<typeof staffState> } | undefined): boolean =>
  member !== undefined && member.state !== 'inactive' && member.state !== 'archived';
