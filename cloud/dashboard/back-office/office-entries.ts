/** The pages of the back office in the order of its navigation. */
import {
  Building2,
  ChartColumn,
  DoorOpen,
  Inbox,
  Megaphone,
  ScrollText,
  Settings,
  ShieldCheck,
  Store,
  Tags,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { PagePath } from '#shared/pages/page-paths.ts';

type Entry = {
  readonly path: PagePath;
  readonly name:
    | 'figures'
    | 'tenants'
    | 'restaurants'
    | 'users'
    | 'applications'
    | 'withdrawals'
    | 'announcements'
    | 'plans'
    | 'audit'
    | 'settings'
    | 'operators';
  readonly icon: ComponentType<{ readonly size?: number; readonly 'aria-hidden'?: boolean }>;
};

export const officeEntries: readonly Entry[] = [
  { path: '/backoffice', name: 'figures', icon: ChartColumn },
  { path: '/backoffice/tenants', name: 'tenants', icon: Building2 },
  { path: '/backoffice/restaurants', name: 'restaurants', icon: Store },
  { path: '/backoffice/users', name: 'users', icon: Users },
  { path: '/backoffice/applications', name: 'applications', icon: Inbox },
  { path: '/backoffice/withdrawals', name: 'withdrawals', icon: DoorOpen },
  { path: '/backoffice/announcements', name: 'announcements', icon: Megaphone },
  { path: '/backoffice/plans', name: 'plans', icon: Tags },
  { path: '/backoffice/audit', name: 'audit', icon: ScrollText },
  { path: '/backoffice/settings', name: 'settings', icon: Settings },
  { path: '/backoffice/operators', name: 'operators', icon: ShieldCheck },
];
