// Who may do what. One matrix guards the screen and the server's answer, on the station and in the cloud; what one person
// is granted or refused beside it counts before their role.
import { z } from 'zod';

export const role = z.enum(['owner', 'manager', 'host', 'server', 'kitchen', 'driver']);
export type Role = z.infer<typeof role>;

export const permission = z.enum([
  'waitlist.view',
  'waitlist.manage',
  'seating.manage',
  'log.undo',
  'guests.contact',
  'settings.manage',
  'staff.manage',
  'stations.manage',
  'reports.view',
  'restaurant.manage',
  'audit.view',
  'tenant.manage',
]);
export type Permission = z.infer<typeof permission>;

/** What decides what somebody may do. */
export interface Rights {
  readonly role: Role;
  readonly granted?: readonly Permission[];
  readonly refused?: readonly Permission[];
}

const everything = permission.options;

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  owner: everything,
  manager: everything.filter((what) => what !== 'tenant.manage'),
  host: ['waitlist.view', 'waitlist.manage', 'seating.manage', 'log.undo', 'guests.contact'],
  server: ['waitlist.view', 'seating.manage', 'log.undo'],
  kitchen: ['waitlist.view'],
  driver: [],
};

export const may = (who: Rights, what: Permission): boolean =>
  !who.refused?.includes(what) && (granted[who.role].includes(what) || who.granted?.includes(what) === true);

/** Nobody grants what they lack. */
export const mayGrant = (who: Rights, what: Permission): boolean =>
  may(who, 'staff.manage') && may(who, what);

/** Nobody hands out a role that may do more than they do: only an owner makes owners. */
export const mayAssign = (who: Rights, assigned: Role): boolean =>
  may(who, 'staff.manage') && granted[assigned].every((what) => may(who, what));

/** Nobody changes somebody who may do more than they do: whoever could set another's password could act as them. */
export const mayManage = (who: Rights, other: Rights): boolean =>
  may(who, 'staff.manage') && permission.options.every((what) => !may(other, what) || may(who, what));
