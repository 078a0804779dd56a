// Who can stand behind an entry of the audit trail.
import { z } from 'zod';

export const actorKind = z.enum(['operator', 'staff', 'guest', 'system', 'station', 'api-key']);
export type ActorKind = z.infer<typeof actorKind>;
