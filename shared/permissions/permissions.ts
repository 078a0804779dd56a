// Who may do what. One matrix guards the screen and the server's answer, on the station and in the cloud.
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
]);
export type Permission = z.infer<typeof permission>;

const everything = permission.options;

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  owner: everything,
  manager: everything,
  host: ['waitlist.view', 'waitlist.manage', 'seating.manage', 'log.undo', 'guests.contact'],
  server: ['waitlist.view', 'seating.manage', 'log.undo'],
  kitchen: ['waitlist.view'],
  driver: [],
};

export const may = (who: Role, what: Permission): boolean => granted[who].includes(what);

/** Nobody hands out a role above their own: only an owner makes owners. */
export const mayAssign = (who: Role, assigned: Role): boolean =>
  may(who, 'staff.manage') && (who === 'owner' || assigned !== 'owner');
