import { describe, expect, it } from 'vitest';
import { may, mayAssign, permission, role } from './permissions.ts';

describe('what a role may do', () => {
  it('is everything for owners and managers', () => {
    for (const what of permission.options)
      expect([may('owner', what), may('manager', what)]).toEqual([true, true]);
  });

  it('lets a host work the list and undo, and keeps reports, settings and staff from them', () => {
    const allowed = permission.options.filter((what) => may('host', what));
    expect(allowed).toEqual([
      'waitlist.view',
      'waitlist.manage',
      'seating.manage',
      'log.undo',
      'guests.contact',
    ]);
  });

  it('keeps phones and addresses from everybody who neither takes them down nor looks after the house', () => {
    expect(role.options.filter((who) => may(who, 'guests.contact'))).toEqual(['owner', 'manager', 'host']);
  });

  it('lets kitchen look and a driver not', () => {
    expect([may('kitchen', 'waitlist.view'), may('kitchen', 'waitlist.manage')]).toEqual([true, false]);
    expect(permission.options.some((what) => may('driver', what))).toBe(false);
  });
});

describe('who hands out roles', () => {
  it('is an owner for any, a manager for any but owner, and nobody else', () => {
    const byOwner = role.options.filter((assigned) => mayAssign('owner', assigned));
    const byManager = role.options.filter((assigned) => mayAssign('manager', assigned));
    expect(byOwner).toEqual(role.options);
    expect(byManager).toEqual(role.options.filter((assigned) => assigned !== 'owner'));
    expect(role.options.filter((assigned) => mayAssign('host', assigned))).toEqual([]);
  });
});
