// The tables read before a tenant is known: the only ones with no policy. Whatever else has a tenant_id is a tenant
// table, and a test holds the database to that.
import type { GlobalTables } from './schema.ts';

export const globalTableNames = [
  'tenant',
  'tenant_domain',
  'account',
  'account_link',
  'known_device',
  'membership',
  'session',
  'sign_in_attempt',
  'invitation_code',
  'mail',
  'station_token',
  'pairing',
  'operator',
  'operator_session',
  'operator_link',
  'recovery_code',
  'application',
  'announcement',
  'plan',
  'platform_setting',
  'platform_day',
  'traffic_day',
  'rate_count',
] as const satisfies readonly (keyof GlobalTables)[];
