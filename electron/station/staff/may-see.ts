// Who may look at the host stand at all: guests' names are all over it, so some roles are not let in.
import { may } from '#shared/permissions/permissions.ts';
import type { StaffMember } from './staff-directory.ts';

export const maySee = (member: StaffMember | null): member is StaffMember =>
  member !== null && may(member, 'waitlist.view');
