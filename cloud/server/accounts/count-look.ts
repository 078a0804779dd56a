// Counts who looks at links that were sent, of people and of operators alike, so that tokens cannot be tried one by one.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { Refusal } from '../refusal.ts';
import { countFrom } from './count-try.ts';

/** From one network in a quarter of an hour. */
const FREE_LOOKS = 60;

export async function countLook(cloud: Cloud, address: string | null): Promise<Result<null, Refusal>> {
  const retryAfterMs = await countFrom(cloud, address, { key: 'look at link', free: FREE_LOOKS });
  return retryAfterMs > 0 ? failed({ kind: 'too-many-tries', retryAfterMs }) : ok(null);
}
