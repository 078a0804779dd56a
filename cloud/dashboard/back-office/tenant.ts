/** One tenant as the pages of the back office know it. */
import type { CloudApi } from '../cloud-api/cloud-api.ts';

type Tenant = Awaited<ReturnType<CloudApi['office']['tenants']['show']['query']>>;
export type TenantProps = { readonly tenant: Tenant; readonly onChanged: () => void };
