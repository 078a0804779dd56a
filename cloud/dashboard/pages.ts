/** Every page of the dashboard: its file, who it is for, and where it stands in the navigation. */
import type { TFunction } from 'i18next';
import {
  Building2,
  ChartColumn,
  DoorOpen,
  Inbox,
  Megaphone,
  MonitorSmartphone,
  MoonStar,
  Palette,
  ScrollText,
  Settings,
  ShieldCheck,
  Store,
  Tags,
  TrendingUp,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { createPart, type Part } from '#renderer/ui/part.ts';
import type { PagePath } from '#shared/pages/page-paths.ts';
import type { Permission } from '#shared/permissions/permissions.ts';

export type Page = {
  /** Anyone sees it, only who is signed in, or only an operator: others find the door of it there. */
  readonly audience: 'anyone' | 'account' | 'operator';
  /** What one must be allowed at the chosen restaurant; without it, no restaurant is needed either. */
  readonly needs?: Permission;
  /** Also for the people of a tenant that is switched off. */
  readonly isOpenWhenOff?: boolean;
  /** About the person themselves: not for who only looks as the tenant. */
  readonly isPersonal?: boolean;
  readonly title: (t: TFunction) => string;
  /** Only pages of the navigation have one; they stand there in the order of the table. */
  readonly icon?: ComponentType<{ readonly size?: number; readonly 'aria-hidden'?: boolean }>;
  readonly content: Part<object>;
};

export const pages: Readonly<Record<PagePath, Page>> = {
  '/': {
    audience: 'account',
    needs: 'waitlist.view',
    title: (t) => t('frame.pages.tonight'),
    icon: MoonStar,
    content: createPart(async () => (await import('./tonight/tonight-page.tsx')).TonightPage),
  },
  '/restaurants/:restaurantId': {
    audience: 'account',
    needs: 'restaurant.manage',
    title: (t) => t('frame.pages.restaurant'),
    icon: Store,
    content: createPart(async () => (await import('./restaurants/restaurant-page.tsx')).RestaurantPage),
  },
  '/staff': {
    audience: 'account',
    needs: 'staff.manage',
    title: (t) => t('frame.pages.staff'),
    icon: Users,
    content: createPart(async () => (await import('./staff/staff-page.tsx')).StaffPage),
  },
  '/roles': {
    audience: 'account',
    title: (t) => t('rights.roles.title'),
    content: createPart(async () => (await import('./roles/roles-page.tsx')).RolesPage),
  },
  '/stations': {
    audience: 'account',
    needs: 'stations.manage',
    title: (t) => t('frame.pages.stations'),
    icon: MonitorSmartphone,
    content: createPart(async () => (await import('./stations/stations-page.tsx')).StationsPage),
  },
  '/restaurants': {
    audience: 'account',
    needs: 'tenant.manage',
    title: (t) => t('frame.pages.restaurants'),
    icon: Building2,
    content: createPart(async () => (await import('./restaurants/restaurants-page.tsx')).RestaurantsPage),
  },
  '/account': {
    audience: 'account',
    isPersonal: true,
    title: (t) => t('accounts.page.title'),
    content: createPart(async () => (await import('./account/account-page.tsx')).AccountPage),
  },
  '/verify-email': {
    audience: 'anyone',
    title: (t) => t('accounts.verify.title'),
    content: createPart(async () => (await import('./entrance/verify-page.tsx')).VerifyPage),
  },
  '/confirm-email': {
    audience: 'anyone',
    title: (t) => t('accounts.confirm.title'),
    content: createPart(async () => (await import('./entrance/confirm-email-page.tsx')).ConfirmEmailPage),
  },
  '/reset-password': {
    audience: 'anyone',
    title: (t) => t('accounts.reset.title'),
    content: createPart(async () => (await import('./entrance/reset-page.tsx')).ResetPage),
  },
  '/set-password': {
    audience: 'anyone',
    title: (t) => t('accounts.reset.title'),
    content: createPart(async () => (await import('./entrance/reset-page.tsx')).ResetPage),
  },
  '/invitation': {
    audience: 'anyone',
    title: (t) => t('accounts.invitation.asNew'),
    content: createPart(async () => (await import('./entrance/invitation-page.tsx')).InvitationPage),
  },
  '/branding': {
    audience: 'account',
    needs: 'tenant.manage',
    title: (t) => t('branding.title'),
    icon: Palette,
    content: createPart(async () => (await import('./branding/branding-page.tsx')).BrandingPage),
  },
  '/plan': {
    audience: 'account',
    needs: 'restaurant.manage',
    isOpenWhenOff: true,
    title: (t) => t('contract.plan.title'),
    icon: Tags,
    content: createPart(async () => (await import('./plan/plan-page.tsx')).PlanPage),
  },
  '/audit': {
    audience: 'account',
    needs: 'audit.view',
    title: (t) => t('contract.audit.title'),
    icon: ScrollText,
    content: createPart(async () => (await import('./audit/audit-page.tsx')).AuditPage),
  },
  '/apply': {
    audience: 'anyone',
    title: (t) => t('contract.apply.title'),
    content: createPart(async () => (await import('./apply/apply-page.tsx')).ApplyPage),
  },
  '/backoffice': {
    audience: 'operator',
    title: (t) => t('office.pages.figures'),
    icon: ChartColumn,
    content: createPart(async () => (await import('./back-office/figures-page.tsx')).FiguresPage),
  },
  '/backoffice/set-password': {
    audience: 'anyone',
    title: (t) => t('office.title'),
    content: createPart(
      async () => (await import('./back-office/set-password-page.tsx')).OfficeSetPasswordPage,
    ),
  },
  '/backoffice/tenants': {
    audience: 'operator',
    title: (t) => t('office.pages.tenants'),
    icon: Building2,
    content: createPart(async () => (await import('./back-office/tenants-page.tsx')).TenantsPage),
  },
  '/backoffice/tenants/:tenantId': {
    audience: 'operator',
    title: (t) => t('office.pages.tenants'),
    content: createPart(async () => (await import('./back-office/tenant-page.tsx')).TenantPage),
  },
  '/backoffice/restaurants': {
    audience: 'operator',
    title: (t) => t('office.pages.restaurants'),
    icon: Store,
    content: createPart(
      async () => (await import('./back-office/restaurants-page.tsx')).OfficeRestaurantsPage,
    ),
  },
  '/backoffice/users': {
    audience: 'operator',
    title: (t) => t('office.pages.users'),
    icon: Users,
    content: createPart(async () => (await import('./back-office/users-page.tsx')).UsersPage),
  },
  '/backoffice/users/:accountId': {
    audience: 'operator',
    title: (t) => t('office.pages.users'),
    content: createPart(async () => (await import('./back-office/user-page.tsx')).UserPage),
  },
  '/backoffice/applications': {
    audience: 'operator',
    title: (t) => t('office.pages.applications'),
    icon: Inbox,
    content: createPart(async () => (await import('./back-office/applications-page.tsx')).ApplicationsPage),
  },
  '/backoffice/plan-requests': {
    audience: 'operator',
    title: (t) => t('planRequests.page'),
    icon: TrendingUp,
    content: createPart(async () => (await import('./back-office/plan-requests-page.tsx')).PlanRequestsPage),
  },
  '/backoffice/withdrawals': {
    audience: 'operator',
    title: (t) => t('office.pages.withdrawals'),
    icon: DoorOpen,
    content: createPart(async () => (await import('./back-office/withdrawals-page.tsx')).WithdrawalsPage),
  },
  '/backoffice/announcements': {
    audience: 'operator',
    title: (t) => t('office.pages.announcements'),
    icon: Megaphone,
    content: createPart(async () => (await import('./back-office/announcements-page.tsx')).AnnouncementsPage),
  },
  '/backoffice/plans': {
    audience: 'operator',
    title: (t) => t('office.pages.plans'),
    icon: Tags,
    content: createPart(async () => (await import('./back-office/plans-page.tsx')).PlansPage),
  },
  '/backoffice/audit': {
    audience: 'operator',
    title: (t) => t('office.pages.audit'),
    icon: ScrollText,
    content: createPart(async () => (await import('./back-office/office-audit-page.tsx')).OfficeAuditPage),
  },
  '/backoffice/settings': {
    audience: 'operator',
    title: (t) => t('office.pages.settings'),
    icon: Settings,
    content: createPart(async () => (await import('./back-office/settings-page.tsx')).SettingsPage),
  },
  '/backoffice/operators': {
    audience: 'operator',
    title: (t) => t('office.pages.operators'),
    icon: ShieldCheck,
    content: createPart(async () => (await import('./back-office/operators-page.tsx')).OperatorsPage),
  },
  '/backoffice/account': {
    audience: 'operator',
    title: (t) => t('accounts.page.title'),
    content: createPart(async () => (await import('./back-office/own-page.tsx')).OwnPage),
  },
};
