// Accounts, their sessions, the links and codes sent to people, and mail, as Kysely sees them.
import type { Generated } from 'kysely';
import type { Role } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import type { Language } from '#shared/strings/languages.ts';
import type { Letter } from '../../mail/letter.ts';

export interface AccountTable {
  readonly id: string;
  /** Lower case: an address is one account, however it is typed. */
  readonly email: string | null;
  readonly username: string | null;
  readonly password_hash: string;
  readonly state: Generated<StaffState>;
  readonly email_verified_at: number | null;
  readonly must_change_password: Generated<boolean>;
  readonly first_name: Generated<string>;
  readonly last_name: Generated<string>;
  readonly preferred_name: Generated<string>;
  readonly phone: string | null;
  readonly language: Generated<Language>;
  readonly takes_news: Generated<boolean>;
  readonly picture_key: string | null;
  readonly last_signed_in_at: number | null;
  /** Where a sign-in leads when somebody works for several. */
  readonly last_tenant_id: string | null;
  readonly created_at: number;
}

/** A browser somebody signed in from: an opaque token in a cookie, kept here as its hash. */
export interface KnownDeviceTable {
  readonly token_hash: string;
  readonly account_id: string;
  readonly created_at: number;
  readonly expires_at: number;
}

export interface MembershipTable {
  readonly account_id: string;
  readonly tenant_id: string;
}

export interface SessionTable {
  readonly token_hash: string;
  /** What a list of sessions names it by: the hash never leaves. */
  readonly id: string | null;
  readonly account_id: string;
  readonly tenant_id: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly last_used_at: number | null;
  readonly address: string | null;
  readonly agent: string | null;
}

export interface SignInAttemptTable {
  /** What is tried, on what, and from where. */
  readonly key: string;
  readonly failures: number;
  readonly window_started_at: number;
  readonly locked_until: number;
}

export interface AccountLinkTable {
  readonly token_hash: string;
  readonly account_id: string;
  readonly purpose: 'verify-email' | 'reset-password' | 'set-password' | 'change-email';
  /** The address it was sent to: a link proves no other. */
  readonly email: string | null;
  readonly created_at: number;
  readonly expires_at: number;
  readonly used_at: number | null;
}

export interface InvitationCodeTable {
  readonly code_hash: string;
  readonly tenant_id: string;
  readonly invitation_id: string;
  readonly expires_at: number;
}

export interface InvitationTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly restaurant_id: string;
  readonly role: Role;
  readonly job_title: string;
  readonly email: string | null;
  readonly language: Language;
  /** The member of staff who asked; null: an operator did. */
  readonly invited_by: string | null;
  readonly created_at: number;
  readonly sent_at: number;
  readonly expires_at: number;
  readonly accepted_at: number | null;
  readonly accepted_by: string | null;
  readonly revoked_at: number | null;
  /** Its newest letter; null: it went by none. */
  readonly mail_id: string | null;
}

/** Waits here until it is sent; then its details, which may hold a link, are blanked, or hold only why it was given up. */
export interface MailTable {
  readonly id: string;
  readonly recipient: string;
  readonly kind: Letter['kind'];
  readonly language: Language;
  readonly details: string | null;
  readonly created_at: number;
  /** Who sends it has until then; afterwards another copy of the service may. */
  readonly claimed_until: Generated<number>;
  readonly attempts: Generated<number>;
  readonly sent_at: number | null;
  readonly failed_at: number | null;
}
