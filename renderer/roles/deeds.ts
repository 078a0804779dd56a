/** What people do at the stand, in the words a refusal uses, and the permission each takes. */
import type { TFunction } from 'i18next';
import { may, type Permission, type Rights } from '#shared/permissions/permissions.ts';

const takes = {
  waitlist: 'waitlist.manage',
  seating: 'seating.manage',
  servers: 'seating.manage',
  kitchen: 'seating.manage',
  undo: 'log.undo',
  settle: 'waitlist.manage',
  announcements: 'waitlist.manage',
  contacts: 'guests.contact',
  floor: 'settings.manage',
  settings: 'settings.manage',
  screens: 'settings.manage',
  backups: 'settings.manage',
  pairing: 'stations.manage',
  reports: 'reports.view',
} as const satisfies Readonly<Record<string, Permission>>;

export type Deed = keyof typeof takes;

const mayDo = (who: Rights | null, deed: Deed): boolean => who !== null && may(who, takes[deed]);

/** Who may, for whoever may not; null for everybody else. */
export const whyNot = (t: TFunction, who: Rights | null, deed: Deed): string | null =>
  mayDo(who, deed) ? null : t(`roles.only.${deed}`);
