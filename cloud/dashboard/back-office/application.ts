/** One application as the pages of the back office know it. */
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type Application = Awaited<ReturnType<CloudApi['office']['applications']['list']['query']>>[number];
export type ApplicationProps = { readonly application: Application; readonly onChanged: () => void };
