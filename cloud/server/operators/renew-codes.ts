// New recovery codes for an operator who is in: a code of their app shows them, and they take the place of the old ones only
// once they are said to be kept. Until then nothing of them is here: the page holds them sealed, for a while, and for these
// old ones only, so that they come into force once.
import { z } from 'zod';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { changePlatform, type OfficeRequest } from './record-as-operator.ts';
import { newRecoveryCodes, putRecoveryCodes, readRecoveryCodes } from './recovery-codes.ts';
import { countCode, forgetCodes, takesTotp } from './second-factor.ts';

const SHOWN_MS = 30 * 60 * 1000;

const offer = z.object({ codes: z.array(z.string()), inPlaceOf: z.string(), until: z.number() });
type Offer = Readonly<z.infer<typeof offer>>;

export interface OfferedCodes {
  readonly recoveryCodes: readonly string[];
  /** Given back, they are in force. */
  readonly sealed: string;
}

const purposeFor = (operatorId: string): string => `new recovery codes of ${operatorId}`;

/** How many of their codes nobody used. */
export const countCodesLeft = ({ database }: Cloud, operatorId: string): Promise<number> =>
  withoutTenant(database.kysely, async (trx) => (await readRecoveryCodes(trx, operatorId)).left);

export async function offerCodes(
  request: OfficeRequest & { readonly code: string },
): Promise<Result<OfferedCodes, Refusal>> {
  const { cloud, operator } = request;
  const { id } = operator;
  const retryAfterMs = await countCode(cloud, id);
  if (retryAfterMs > 0) return failed({ kind: 'locked-out', retryAfterMs });
  return changePlatform(request, async ({ globals }, record) => {
    const given = { operatorId: id, code: request.code.replaceAll(/\s/g, '') };
    if (!(await takesTotp(cloud, globals, given))) return failed({ kind: 'wrong-code' });
    await forgetCodes(globals, id);
    const codes = newRecoveryCodes(cloud);
    const { mark: inPlaceOf } = await readRecoveryCodes(globals, id);
    const until = cloud.clock() + SHOWN_MS;
    const sealed = cloud.secrets.seal(JSON.stringify({ codes, inPlaceOf, until }), purposeFor(id));
    await record({ action: 'operators.renewCodes', target: { kind: 'operator', id } });
    return ok({ recoveryCodes: codes, sealed });
  });
}

/** Undefined: it was not made here, or not for them. */
function openOffer({ secrets }: Cloud, sealed: string, operatorId: string): Offer | undefined {
  try {
    return offer.parse(JSON.parse(secrets.open(sealed, purposeFor(operatorId))));
  } catch {
    return undefined;
  }
}

/** Held until the transaction ends, so that of two that are kept at once one finds the other's in place. */
const holdOperator = (trx: SystemTransaction, operatorId: string) =>
  trx.selectFrom('operator').select('id').where('id', '=', operatorId).forUpdate().execute();

export function keepOffered(
  request: OfficeRequest & { readonly sealed: string },
): Promise<Result<null, Refusal>> {
  const { cloud, operator, sealed } = request;
  const { id } = operator;
  return changePlatform(request, async ({ globals }, record) => {
    const offered = openOffer(cloud, sealed, id);
    if (offered === undefined || offered.until <= cloud.clock()) return failed({ kind: 'codes-lapsed' });
    await holdOperator(globals, id);
    const { mark } = await readRecoveryCodes(globals, id);
    if (mark !== offered.inPlaceOf) return failed({ kind: 'codes-lapsed' });
    await putRecoveryCodes(globals, id, offered.codes);
    await record({ action: 'operators.keepCodes', target: { kind: 'operator', id } });
    return ok(null);
  });
}
