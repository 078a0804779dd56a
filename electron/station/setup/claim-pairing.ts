// Asks a cloud to make this program a station of the restaurant a pairing code stands for. What comes back is
// another program's word and is parsed; a page of a hotel's network that answers for the cloud is not a station.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { failed, ok, type Result } from '#shared/result.ts';

export type PairingProblem = 'cloud-unreachable' | 'code-unknown' | 'not-a-cloud';

const pairedStation = z.object({
  stationId: uuid,
  stationToken: z.string().min(1),
  restaurantId: uuid,
  letter: z.string().regex(/^[A-Z]{1,3}$/),
  pinKey: z.string().min(1),
});
export type PairedStation = z.infer<typeof pairedStation>;

const answered = z.object({ result: z.object({ data: pairedStation }) });

const waitMs = 15_000;

export async function claimPairing(
  cloudUrl: string,
  code: string,
  signal: AbortSignal,
): Promise<Result<PairedStation, PairingProblem>> {
  try {
    const response = await fetch(new URL('/trpc/pairing.claim', cloudUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(waitMs)]),
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.status >= 400 && response.status < 500 && isRefusal(body)) return failed('code-unknown');
    const parsed = answered.safeParse(body);
    if (parsed.success) return ok(parsed.data.result.data);
    return failed(response.status >= 500 ? 'cloud-unreachable' : 'not-a-cloud');
  } catch {
    return failed('cloud-unreachable');
  }
}

const refusal = z.object({ error: z.object({ message: z.string() }) });
const isRefusal = (body: unknown): boolean => refusal.safeParse(body).success;
