/** Why somebody did something, where they had to say. */
import { z } from 'zod';
import type { Entry } from './entries.ts';

const reasoned = z.object({ reason: z.string().min(1) });

export const reasonOf = ({ after }: Pick<Entry, 'after'>): string | undefined =>
  after === null ? undefined : reasoned.safeParse(JSON.parse(after)).data?.reason;
