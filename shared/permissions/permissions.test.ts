// The table of permissions, as a person reads it.
import { expect, test } from 'vitest';
import { opDefinitions } from '#shared/log/catalogue.ts';
import { may, mayAssign, permission, role } from './permissions.ts';

const table = {
  owner: permission.options,
  manager: permission.options,
  host: ['waitlist.view', 'waitlist.manage', 'seating.manage', 'log.undo'],
  server: ['waitlist.view', 'seating.manage', 'log.undo'],
  kitchen: ['waitlist.view'],
  driver: [],
} as const;

test.each(role.options)('what a %s may do', (who) => {
  const allowed = permission.options.filter((what) => may(who, what));
  expect(allowed.sort()).toEqual([...table[who]].sort());
});

test('nobody hands out a right they lack, and only an owner makes an owner', () => {
  for (const who of role.options) {
    for (const assigned of role.options) {
      if (!mayAssign(who, assigned)) continue;
      for (const what of permission.options) if (may(assigned, what)) expect(may(who, what)).toBe(true);
      if (assigned === 'owner') expect(who).toBe('owner');
    }
  }
  expect(mayAssign('host', 'driver')).toBe(false);
});

test('whatever a station may write needs a permission', () => {
  for (const { kind, writers, permission: needed } of opDefinitions) {
    if (writers.includes('station')) expect([kind, needed]).not.toEqual([kind, null]);
  }
});
