// What a row of staff lets its person do: the role, and what they alone are granted or refused.
import { knownPermissions } from '#shared/permissions/known-permissions.ts';
import type { Rights, Role } from '#shared/permissions/permissions.ts';

interface RightsRow {
  readonly role: Role;
  readonly granted: string;
  readonly refused: string;
}

export const rightsOf = ({ role, granted, refused }: RightsRow): Required<Rights> => ({
  role,
  granted: knownPermissions.parse(JSON.parse(granted)),
  refused: knownPermissions.parse(JSON.parse(refused)),
});
