// The tables of the cloud as Kysely sees them. Times are epoch milliseconds, ids are uuids, and every tenant table
// begins with tenant_id; the SQL that made them is frozen in migrations/.
import type { Generated } from 'kysely';
import type { Role } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';

interface TenantTable {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly created_at: number;
}

interface AccountTable {
  readonly id: string;
  /** Lower case: an address is one account, however it is typed. */
  readonly email: string;
  readonly password_hash: string;
  readonly created_at: number;
}

interface MembershipTable {
  readonly account_id: string;
  readonly tenant_id: string;
}

interface SessionTable {
  readonly token_hash: string;
  readonly account_id: string;
  readonly tenant_id: string;
  readonly created_at: number;
  readonly expires_at: number;
}

interface SignInAttemptTable {
  readonly email: string;
  readonly failures: number;
  readonly window_started_at: number;
  readonly locked_until: number;
}

interface StationTokenTable {
  readonly token_hash: string;
  readonly tenant_id: string;
  readonly restaurant_id: string;
  readonly station_id: string;
  readonly last_seen_at: number | null;
  readonly revoked_at: number | null;
}

interface PairingTable {
  readonly code_hash: string;
  readonly tenant_id: string;
  readonly restaurant_id: string;
  readonly station_name: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly used_at: number | null;
}

interface RestaurantTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly time_zone: string;
  readonly day_end: string;
  readonly locale: string;
  readonly currency: string;
  readonly country: string;
  readonly status: 'active' | 'suspended' | 'withdrawn';
  readonly pin_key: string;
  /** Counts changes of the staff list, so a station knows when its copy is old. */
  readonly directory_version: Generated<number>;
  readonly created_at: number;
}

interface StaffTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly restaurant_id: string;
  readonly account_id: string | null;
  readonly name: string;
  readonly role: Role;
  readonly state: StaffState;
  readonly pin_hmac: string | null;
  readonly created_at: number;
}

interface StationTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly restaurant_id: string;
  readonly name: string;
  readonly letter: string;
  readonly created_at: number;
}

interface LogHeadTable {
  readonly tenant_id: string;
  readonly restaurant_id: string;
  readonly head: number;
  readonly epoch: string;
}

/** What may be read before a tenant is known: secrets in it are hashes, and it names no guest and no staff. */
export interface GlobalTables {
  readonly tenant: TenantTable;
  readonly account: AccountTable;
  readonly membership: MembershipTable;
  readonly session: SessionTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly station_token: StationTokenTable;
  readonly pairing: PairingTable;
}

interface TenantTables {
  readonly restaurant: RestaurantTable;
  readonly staff: StaffTable;
  readonly station: StationTable;
  readonly log_head: LogHeadTable;
}

export interface Schema extends GlobalTables, TenantTables {}
