// Where the station's ids and secrets come from. Tests pass their own, so a run can be repeated.
import { randomBytes } from 'node:crypto';
import { mintUuid } from '#shared/ids/uuid.ts';
import type { Clock } from './clock.ts';

export interface Ids {
  readonly uuid: () => string;
  /** 256 unguessable bits, safe in a URL fragment. */
  readonly secret: () => string;
}

export const randomIds = (clock: Clock): Ids => ({
  uuid: () => mintUuid(clock.now(), randomBytes(10)),
  secret: () => randomBytes(32).toString('base64url'),
});
