import { expect, it } from 'vitest';
import { operatorMay, operatorPermissions, type operatorRole } from './operator-permissions.ts';

const allowed = (role: (typeof operatorRole.options)[number]) =>
  operatorPermissions.filter((what) => operatorMay(role, what));

it('lets an admin do everything, support help tenants, and read-only look', () => {
  expect(allowed('admin')).toEqual(operatorPermissions);
  expect(allowed('read-only')).toEqual(['office.view']);
  for (const what of [
    'tenants.delete',
    'tenants.export',
    'plans.manage',
    'settings.manage',
    'operators.manage',
  ] as const)
    expect(operatorMay('support', what)).toBe(false);
});
