// Where a member of staff stands. Only the active ones may act; the others stay, since what they did keeps their name.
import { z } from 'zod';

export const staffState = z.enum(['invited', 'active', 'inactive', 'locked', 'archived']);
export type StaffState = z.infer<typeof staffState>;
