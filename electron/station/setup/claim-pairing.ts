// Asks a cloud to make this program a station of the restaurant a pairing code stands for. What comes back is
// another program's word and is parsed; a page of a hotel's network that answers for the cloud is not a station.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';
import { askCloud, type HttpCloudOptions } from '../sync/http-cloud.ts';
import { CloudRefusal, SyncFailure } from '../sync/sync-failure.ts';

export type ClaimProblem = 'cloud-unreachable' | 'not-a-cloud' | 'code-unknown' | 'restaurant-has-a-log';

export interface Claim {
  readonly code: string;
  /** The log this station holds already, and whose it is; null on a first run. */
  readonly log: { readonly restaurantId: string; readonly isSynced: boolean } | null;
}

const pairedStation = z.object({
  stationId: uuid,
  stationToken: z.string().min(1),
  restaurantId: uuid,
  letter: z.string().regex(/^[A-Z]{1,3}$/),
  pinKey: z.string().min(1),
  restaurant: z.object({
    name: z.string(),
    timeZone: z.string(),
    dayEnd: z.string().regex(/^\d\d:\d\d/),
    locale: z.string(),
    currency: z.string(),
    country: z.string(),
  }),
});
export type PairedStation = z.infer<typeof pairedStation>;

export async function claimPairing(
  cloud: HttpCloudOptions,
  input: Claim,
  signal: AbortSignal,
): Promise<Result<PairedStation, ClaimProblem>> {
  try {
    return ok(await askCloud(cloud, { procedure: 'pairing.claim', input, signal }, pairedStation));
  } catch (error) {
    if (!(error instanceof SyncFailure)) throw error;
    return failed(problemOf(error));
  }
}

/** By what the cloud said, never by a status alone: any web server knows 404. */
function problemOf(failure: SyncFailure): ClaimProblem {
  if (failure instanceof CloudRefusal) {
    if (failure.refusal === 'pairing-code-unknown') return 'code-unknown';
    if (failure.refusal === 'restaurant-has-a-log') return failure.refusal;
  }
  return failure.kind === 'offline' || failure.kind === 'server' ? 'cloud-unreachable' : 'not-a-cloud';
}

/** The cloud's profile as the log's settings have it. */
export function settingsOf({ restaurant }: PairedStation): Partial<SettingsDetails> {
  const { name, dayEnd, ...same } = restaurant;
  const [hour, minute] = dayEnd.split(':').map(Number);
  return { ...same, restaurantName: name, dayEndMinute: (hour ?? 3) * 60 + (minute ?? 0) };
}
