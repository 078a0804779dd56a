/** Ids of ours, minted on the screen. Plain http pages on the LAN have no crypto.randomUUID. */
import { mintUuid } from '#shared/ids/uuid.ts';

export const idMinter = (now: () => number, source: Crypto) => (): string =>
  mintUuid(now(), source.getRandomValues(new Uint8Array(10)));
