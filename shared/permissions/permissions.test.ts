import { describe, expect, it } from 'vitest';
import { may, mayAssign, mayGrant, mayManage, permission, role } from './permissions.ts';

const allowed = (who: Parameters<typeof may>[0]) => permission.options.filter((what) => may(who, what));

describe('what a role may do', () => {
  it('is everything for owners, and all but the contract for managers', () => {
    expect(allowed({ role: 'owner' })).toEqual(permission.options);
    expect(allowed({ role: 'manager' })).toEqual(
      permission.options.filter((what) => what !== 'tenant.manage'),
    );
  });

  it('lets a host work the list and undo, and keeps reports, settings and staff from them', () => {
    expect(allowed({ role: 'host' })).toEqual([
      'waitlist.view',
      'waitlist.manage',
      'seating.manage',
      'log.undo',
      'guests.contact',
    ]);
  });

  it('keeps phones and addresses from everybody who neither takes them down nor looks after the house', () => {
    expect(role.options.filter((who) => may({ role: who }, 'guests.contact'))).toEqual([
      'owner',
      'manager',
      'host',
    ]);
  });

  it('lets kitchen look and a driver not', () => {
    expect(allowed({ role: 'kitchen' })).toEqual(['waitlist.view']);
    expect(allowed({ role: 'driver' })).toEqual([]);
  });

  it('is widened and narrowed for one person, and a refusal counts before a grant', () => {
    const host = { role: 'host', granted: ['reports.view'], refused: ['log.undo'] } as const;
    expect([may(host, 'reports.view'), may(host, 'log.undo'), may(host, 'staff.manage')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(may({ role: 'host', granted: ['reports.view'], refused: ['reports.view'] }, 'reports.view')).toBe(
      false,
    );
  });
});

describe('who hands out roles and rights', () => {
  it('is an owner for any, a manager for any but owner, and nobody else', () => {
    const assignedBy = (who: Parameters<typeof mayAssign>[0]) =>
      role.options.filter((assigned) => mayAssign(who, assigned));
    expect(assignedBy({ role: 'owner' })).toEqual(role.options);
    expect(assignedBy({ role: 'manager' })).toEqual(role.options.filter((assigned) => assigned !== 'owner'));
    expect(assignedBy({ role: 'host' })).toEqual([]);
  });

  it('manages nobody who may do more than oneself, by role or by grant', () => {
    const manager = { role: 'manager' } as const;
    expect([mayManage(manager, { role: 'host' }), mayManage(manager, { role: 'owner' })]).toEqual([
      true,
      false,
    ]);
    expect(mayManage(manager, { role: 'host', granted: ['tenant.manage'] })).toBe(false);
    expect(mayManage({ role: 'host' }, { role: 'driver' })).toBe(false);
  });

  it('never gives what it lacks', () => {
    const manager = { role: 'manager', refused: ['reports.view'] } as const;
    expect([mayGrant(manager, 'reports.view'), mayGrant(manager, 'audit.view')]).toEqual([false, true]);
    expect([mayAssign(manager, 'manager'), mayAssign(manager, 'host')]).toEqual([false, true]);
    expect(mayGrant({ role: 'host' }, 'waitlist.view')).toBe(false);
  });
});
