// An operator who looks at a tenant as its owner would: nobody's account, and good for questions only.
import type { TenantId } from '../tenants/tenant-id.ts';
import type { Operator } from './operator-session.ts';

export interface Viewer {
  readonly accountId: null;
  readonly tenantId: TenantId;
  readonly tenantName: string;
  readonly until: number;
  readonly operator: Operator;
}
