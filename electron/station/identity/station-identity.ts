// Who this station is to the cloud. It lives outside the database file, so restoring an old file never brings an
// old identity back: sequence numbers of one identity are given once.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Ids } from '../ids.ts';
import type { SecretStore } from './secret-store.ts';

export const stationIdentity = z.object({
  stationId: uuid,
  restaurantId: uuid,
  /** Null until the station is paired with a cloud. */
  stationToken: z.string().min(1).nullable(),
  cloudUrl: z.string().min(1).nullable(),
  /** Key of the PIN hashes, base64url; comes with pairing. */
  pinKey: z.string().min(1),
  /** Stands before the numbers people read, so that two stations never print the same one. */
  letter: z.string().regex(/^[A-Z]{1,3}$/),
});
export type StationIdentity = z.infer<typeof stationIdentity>;

export interface IdentityKeeper {
  readonly current: () => StationIdentity;
  readonly change: (part: Partial<StationIdentity>) => Promise<StationIdentity>;
}

/** What cannot be read is left alone: a new identity over it would shut everybody out. */
export async function openIdentity(
  store: SecretStore,
  ids: Ids,
): Promise<Result<IdentityKeeper, 'identity-damaged'>> {
  const kept = readIdentity(await store.read());
  if (!kept.ok) return kept;
  let identity = kept.value;
  const save = async (next: StationIdentity): Promise<StationIdentity> => {
    await store.write(`${JSON.stringify(next, null, 2)}\n`);
    identity = next;
    return next;
  };
  const known = identity ?? (await save(firstIdentity(ids)));
  return ok({
    current: () => identity ?? known,
    change: (part) => save({ ...(identity ?? known), ...part }),
  });
}

/** A station never paired works on a restaurant of its own. */
const firstIdentity = (ids: Ids): StationIdentity => ({
  stationId: ids.uuid(),
  restaurantId: ids.uuid(),
  stationToken: null,
  cloudUrl: null,
  pinKey: ids.secret(),
  letter: 'A',
});

function readIdentity(text: string | null): Result<StationIdentity | null, 'identity-damaged'> {
  if (text === null) return ok(null);
  try {
    return ok(stationIdentity.parse(JSON.parse(text)));
  } catch {
    return failed('identity-damaged');
  }
}
