// All tables of the cloud as Kysely sees them. Times are epoch milliseconds, ids are uuids, and every tenant table begins
// with tenant_id; the SQL that made them is frozen in migrations/.
import type {
  AccountLinkTable,
  AccountTable,
  InvitationCodeTable,
  InvitationTable,
  KnownDeviceTable,
  MailTable,
  MembershipTable,
  SessionTable,
  SignInAttemptTable,
} from './tables/account-tables.ts';
import type { AuditEntryTable, AuditHeadTable } from './tables/audit-tables.ts';
import type {
  AnnouncementTable,
  ApplicationTable,
  OperatorLinkTable,
  OperatorSessionTable,
  OperatorTable,
  PlanRequestTable,
  PlanTable,
  PlatformDayTable,
  PlatformSettingTable,
  RateCountTable,
  RecoveryCodeTable,
  SubscriptionTable,
  TenantDomainTable,
  TrafficDayTable,
  WithdrawalTable,
} from './tables/platform-tables.ts';
import type {
  AddressTable,
  LogHeadTable,
  PairingTable,
  PhotoTable,
  RestaurantTable,
  StaffTable,
  StationHealthTable,
  StationTable,
  StationTokenTable,
  TenantTable,
} from './tables/restaurant-tables.ts';

/** What may be read before a tenant is known: secrets in it are hashes, and it names no guest and no staff. */
export interface GlobalTables {
  readonly tenant: TenantTable;
  readonly tenant_domain: TenantDomainTable;
  readonly account: AccountTable;
  readonly account_link: AccountLinkTable;
  readonly known_device: KnownDeviceTable;
  readonly membership: MembershipTable;
  readonly session: SessionTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly invitation_code: InvitationCodeTable;
  readonly mail: MailTable;
  readonly station_token: StationTokenTable;
  readonly pairing: PairingTable;
  readonly operator: OperatorTable;
  readonly operator_session: OperatorSessionTable;
  readonly operator_link: OperatorLinkTable;
  readonly recovery_code: RecoveryCodeTable;
  readonly application: ApplicationTable;
  readonly announcement: AnnouncementTable;
  readonly plan: PlanTable;
  readonly platform_setting: PlatformSettingTable;
  readonly platform_day: PlatformDayTable;
  readonly traffic_day: TrafficDayTable;
  readonly rate_count: RateCountTable;
}

interface TenantTables {
  readonly audit_entry: AuditEntryTable;
  readonly audit_head: AuditHeadTable;
  readonly restaurant: RestaurantTable;
  readonly address: AddressTable;
  readonly photo: PhotoTable;
  readonly staff: StaffTable;
  readonly invitation: InvitationTable;
  readonly station: StationTable;
  readonly station_health: StationHealthTable;
  readonly subscription: SubscriptionTable;
  readonly withdrawal: WithdrawalTable;
  readonly plan_request: PlanRequestTable;
  readonly log_head: LogHeadTable;
}

/** What the back office may look at across tenants. */
export type OperatorTables = Pick<
  TenantTables,
  | 'audit_entry'
  | 'restaurant'
  | 'address'
  | 'staff'
  | 'invitation'
  | 'station'
  | 'station_health'
  | 'subscription'
  | 'withdrawal'
  | 'plan_request'
  | 'log_head'
> &
  Pick<GlobalTables, 'tenant' | 'tenant_domain' | 'account' | 'membership' | 'application'>;

export interface Schema extends GlobalTables, TenantTables {}
