// Pages of which other origins may call the service: https on subdomains of its domain and on domains tenants brought
// along; where it has no address of its own, pages on this machine.
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Site } from './site.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export async function isAllowedOrigin(
  { database }: Pick<Cloud, 'database'>,
  { baseDomain }: Site,
  origin: string,
): Promise<boolean> {
  const url = URL.parse(origin);
  if (url === null || url.origin !== origin) return false;
  if (baseDomain === null) return url.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  if (url.hostname.endsWith(`.${baseDomain}`)) return true;
  const known = await withoutTenant(database.kysely, (trx) =>
    trx.selectFrom('tenant_domain').select('domain').where('domain', '=', url.hostname).executeTakeFirst(),
  );
  return known !== undefined;
}
