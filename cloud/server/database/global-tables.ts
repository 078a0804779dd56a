// The tables read before a tenant is known: the only ones with no policy. Whatever else has a tenant_id is a tenant
// table, and a test holds the database to that.
import type { GlobalTables } from './schema.ts';

export const globalTableNames = [
  'tenant',
  'account',
  'membership',
  'session',
  'sign_in_attempt',
  'station_token',
  'pairing',
] as const satisfies readonly (keyof GlobalTables)[];
