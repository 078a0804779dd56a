// The id of a seating, apart from its entity because parties, tables and seatings name one another.
import type { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';

export const seatingId = uuid.brand<'SeatingId'>();
export type SeatingId = z.infer<typeof seatingId>;
