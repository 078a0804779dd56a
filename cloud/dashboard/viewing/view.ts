/** What an operator looks at as a tenant's owner would, as the pages know it. */
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type Operator = Awaited<ReturnType<CloudApi['operators']['me']['query']>>;

export type View = {
  readonly tenantId: string;
  readonly tenantName: string;
  /** By the clock of this browser: its clock may be wrong, the time that is left is not. */
  readonly endsAt: number;
};

export const viewOf = ({ view }: Operator, now: number): View | null =>
  view === null ? null : { tenantId: view.tenantId, tenantName: view.tenantName, endsAt: now + view.leftMs };
