/** The audit trail as pages ask for it, the same for owners and operators. */
import type { CloudApi } from '../cloud-api/cloud-api.ts';

type Ask = CloudApi['audit']['list']['query'];
export type Filter = Parameters<Ask>[0];
export type Entry = Awaited<ReturnType<Ask>>[number];
export type AskEntries = (filter: Filter) => Promise<readonly Entry[]>;

/** Where the page after an entry begins. */
export const placeOf = ({ at, tenantId, seq }: Entry): NonNullable<Filter['after']> => ({
  at,
  tenantId,
  seq,
});
