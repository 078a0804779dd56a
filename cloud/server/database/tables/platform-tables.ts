// The platform's own tables, and what it keeps of a tenant's contract, as Kysely sees them.
import type { Generated } from 'kysely';
import type { PlanId } from '#shared/plans/plan.ts';
import type { Subscription } from '#shared/plans/subscription.ts';
import type { Language } from '#shared/strings/languages.ts';

export interface OperatorTable {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: 'admin' | 'support' | 'read-only';
  readonly state: 'invited' | 'active' | 'inactive';
  readonly password_hash: string | null;
  readonly totp_secret: string | null;
  readonly totp_confirmed_at: number | null;
  /** The step of the last code taken: none is taken twice. */
  readonly totp_last_step: number | null;
  /** Null: setting up is not finished, and the codes are made anew at the next code of the app. */
  readonly codes_kept_at: number | null;
  readonly language: Generated<Language>;
  readonly created_at: number;
  readonly last_signed_in_at: number | null;
}

export interface OperatorSessionTable {
  readonly token_hash: string;
  readonly operator_id: string;
  /** The second factor was given. */
  readonly is_confirmed: boolean;
  readonly created_at: number;
  readonly last_used_at: number;
  readonly expires_at: number;
  readonly viewed_tenant: string | null;
  readonly viewed_until: number | null;
}

export interface OperatorLinkTable {
  readonly token_hash: string;
  readonly operator_id: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly used_at: number | null;
}

export interface RecoveryCodeTable {
  readonly operator_id: string;
  readonly code_hash: string;
  readonly used_at: number | null;
}

export interface ApplicationTable {
  readonly id: string;
  readonly restaurant_name: string;
  readonly contact_name: string;
  readonly email: string;
  readonly phone: string;
  readonly hours: string;
  readonly menu_highlights: string;
  readonly time_zone: string;
  readonly language: Language;
  readonly country: string;
  readonly currency: string;
  readonly state: 'pending' | 'in-review' | 'approved' | 'declined';
  readonly notes: Generated<string>;
  readonly reviewer_id: string | null;
  readonly created_at: number;
  readonly reviewed_at: number | null;
  readonly decided_at: number | null;
  readonly became_tenant: string | null;
}

/** What an owner asks of the platform. */
export interface TenantRequestTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly reason: string;
  readonly state: 'pending' | 'approved' | 'denied' | 'cancelled';
  readonly asked_by: string;
  readonly asked_at: number;
  readonly decided_by: string | null;
  readonly decided_at: number | null;
  readonly decision_reason: Generated<string>;
}

/** To leave. */
export type WithdrawalTable = TenantRequestTable;

/** For another plan. */
export interface PlanRequestTable extends TenantRequestTable {
  readonly plan: PlanId;
  readonly cycle: Subscription['cycle'];
}

export interface AnnouncementTable {
  readonly id: string;
  readonly audience: 'owners' | 'staff' | 'all';
  readonly text_en: string;
  readonly text_es: string;
  readonly starts_at: number;
  readonly expires_at: number;
  readonly created_by: string;
  readonly created_at: number;
  readonly ended_at: number | null;
}

/** Only plans an operator changed; the others are as shared/plans says. */
export interface PlanTable {
  readonly id: string;
  readonly details: string;
}

export interface SubscriptionTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly plan: string;
  readonly status: 'active' | 'past-due' | 'ending' | 'ended';
  readonly cycle: 'monthly' | 'yearly';
  readonly support_priority: 'standard' | 'high';
  readonly starts_at: number;
  readonly ends_at: number | null;
  /** JSON: limits of this tenant in place of its plan's. */
  readonly limits: Generated<string>;
  readonly created_at: number;
}

export interface PlatformSettingTable {
  readonly key: string;
  readonly value: string;
}

export interface TenantDomainTable {
  readonly domain: string;
  readonly tenant_id: string;
  readonly is_primary: boolean;
  readonly created_at: number;
}

export interface PlatformDayTable {
  readonly day: string;
  readonly figures: string;
}

/** What the service answered on a day, and what of it failed on our side. */
export interface TrafficDayTable {
  readonly day: string;
  readonly requests: number;
  readonly faults: number;
}

export interface RateCountTable {
  readonly key: string;
  readonly window_at: number;
  readonly count: number;
}
