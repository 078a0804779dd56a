/** Every page of the dashboard: its file, who it is for, and where it stands in the navigation. */
import type { TFunction } from 'i18next';
import { Building2, MonitorSmartphone, MoonStar, Store, Users } from 'lucide-react';
import type { ComponentType } from 'react';
import { createPart, type Part } from '#renderer/ui/part.ts';
import type { PagePath } from '#shared/pages/page-paths.ts';
import type { Permission } from '#shared/permissions/permissions.ts';

export type Page = {
  /** Anyone sees it, or only who is signed in: a stranger finds the entrance there. */
  readonly audience: 'anyone' | 'account';
  /** What one must be allowed at the chosen restaurant; without it, no restaurant is needed either. */
  readonly needs?: Permission;
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
    title: (t) => t('accounts.page.title'),
    content: createPart(async () => (await import('./account/account-page.tsx')).AccountPage),
  },
  '/verify-email': {
    audience: 'anyone',
    title: (t) => t('accounts.verify.title'),
    content: createPart(async () => (await import('./entrance/verify-page.tsx')).VerifyPage),
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
};
