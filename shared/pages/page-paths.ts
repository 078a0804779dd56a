// The addresses of the dashboard's pages. The cloud answers each with the page itself; whatever else a browser asks for
// is a page that is not there. A word after a colon stands for whatever was typed in its place.
import { matchPath } from './match-path.ts';

export const pagePaths = [
  '/',
  '/restaurants/:restaurantId',
  '/staff',
  '/roles',
  '/stations',
  '/restaurants',
  '/account',
  '/verify-email',
  '/confirm-email',
  '/reset-password',
  '/set-password',
  '/invitation',
  '/branding',
  '/plan',
  '/audit',
  '/apply',
  '/backoffice',
  '/backoffice/set-password',
  '/backoffice/tenants',
  '/backoffice/tenants/:tenantId',
  '/backoffice/restaurants',
  '/backoffice/users',
  '/backoffice/users/:accountId',
  '/backoffice/applications',
  '/backoffice/plan-requests',
  '/backoffice/withdrawals',
  '/backoffice/announcements',
  '/backoffice/plans',
  '/backoffice/audit',
  '/backoffice/settings',
  '/backoffice/operators',
  '/backoffice/account',
] as const;
export type PagePath = (typeof pagePaths)[number];

export interface FoundPage {
  readonly path: PagePath;
  readonly parameters: Readonly<Record<string, string>>;
}

export function findPage(address: string): FoundPage | null {
  for (const path of pagePaths) {
    const parameters = matchPath(path, address);
    if (parameters !== null) return { path, parameters };
  }
  return null;
}
