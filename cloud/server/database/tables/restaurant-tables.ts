// Tenants, restaurants with their staff and stations, and what belongs to them, as Kysely sees it.
import type { Generated } from 'kysely';
import type { Role } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';

export interface TenantTable {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly state: Generated<'active' | 'suspended' | 'withdrawn'>;
  readonly contact_email: string | null;
  readonly color: string | null;
  readonly banner: Generated<string>;
  readonly logo_key: string | null;
  readonly switched_off_at: number | null;
  readonly switched_off_reason: Generated<string>;
  readonly delete_after: number | null;
  readonly created_at: number;
}

export interface RestaurantTable {
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
  /** Counts changes of what stations are told, so a station knows when its copy is old. */
  readonly directory_version: Generated<number>;
  readonly business_type: Generated<string>;
  readonly cuisine: Generated<string>;
  readonly description: Generated<string>;
  readonly contact_person: Generated<string>;
  readonly phone: string | null;
  readonly email: string | null;
  /** JSON, as in shared/restaurants/hours.ts. */
  readonly hours: Generated<string>;
  readonly set_up_at: number | null;
  readonly created_at: number;
}

export interface StaffTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly restaurant_id: string;
  readonly account_id: string | null;
  readonly name: string;
  readonly role: Role;
  readonly state: StaffState;
  readonly pin_hmac: string | null;
  readonly job_title: Generated<string>;
  /** JSON lists of permissions beside those of the role. */
  readonly granted: Generated<string>;
  readonly refused: Generated<string>;
  readonly invited_at: number | null;
  readonly accepted_at: number | null;
  readonly last_seen_at: number | null;
  readonly ended_at: number | null;
  readonly created_at: number;
}

export interface AddressTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly restaurant_id: string;
  readonly building: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postal_code: string;
  readonly country: string;
  /** Millionths of a degree. */
  readonly latitude_micro: number | null;
  readonly longitude_micro: number | null;
  readonly is_primary: boolean;
}

export interface PhotoTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly restaurant_id: string;
  readonly file_key: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly alt_text: string;
  readonly is_primary: boolean;
  readonly added_by: string | null;
  readonly added_at: number;
}

export interface StationTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly restaurant_id: string;
  readonly name: string;
  readonly letter: string;
  readonly created_at: number;
}

export interface StationTokenTable {
  readonly token_hash: string;
  readonly tenant_id: string;
  readonly restaurant_id: string;
  readonly station_id: string;
  readonly last_seen_at: number | null;
  readonly revoked_at: number | null;
}

export interface StationHealthTable {
  readonly tenant_id: string;
  readonly station_id: string;
  readonly restaurant_id: string;
  readonly version: string;
  readonly pending: number;
  readonly oldest_pending_at: number | null;
  readonly conflicts: number;
  readonly disk_free_mb: number | null;
  readonly backup_at: number | null;
  readonly clock_offset_ms: number | null;
  readonly reported_at: number;
}

export interface PairingTable {
  readonly code_hash: string;
  readonly tenant_id: string;
  readonly restaurant_id: string;
  readonly station_name: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly used_at: number | null;
}

export interface LogHeadTable {
  readonly tenant_id: string;
  readonly restaurant_id: string;
  readonly head: number;
  readonly epoch: string;
}
