// What an operator may do in the back office, by role. The same matrix answers for the button, the page and the server.
import { z } from 'zod';

export const operatorRole = z.enum(['admin', 'support', 'read-only']);
export type OperatorRole = z.infer<typeof operatorRole>;

export const operatorPermissions = [
  'office.view',
  'tenants.manage',
  'tenants.delete',
  'tenants.view-as',
  'tenants.export',
  'users.manage',
  'applications.decide',
  'withdrawals.decide',
  'announcements.manage',
  'plans.manage',
  'settings.manage',
  'operators.manage',
] as const;
export type OperatorPermission = (typeof operatorPermissions)[number];

const granted: Readonly<Record<OperatorRole, readonly OperatorPermission[]>> = {
  admin: operatorPermissions,
  support: [
    'office.view',
    'tenants.manage',
    'tenants.view-as',
    'users.manage',
    'applications.decide',
    'announcements.manage',
  ],
  'read-only': ['office.view'],
};

export const operatorMay = (role: OperatorRole, what: OperatorPermission): boolean =>
  granted[role].includes(what);
