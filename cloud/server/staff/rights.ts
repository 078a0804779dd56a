// What a row of staff lets its person do: the role, and what they alone are granted or refused.
import { z } from 'zod';
import { permission, type Rights, type Role } from '#shared/permissions/permissions.ts';

/** A permission this version does not know gives nothing. */
const permissions = z
  .array(z.string())
  .transform((names) => names.flatMap((name) => permission.safeParse(name).data ?? []));

interface RightsRow {
  readonly role: Role;
  readonly granted: string;
  readonly refused: string;
}

export const rightsOf = ({ role, granted, refused }: RightsRow): Required<Rights> => ({
  role,
  granted: permissions.parse(JSON.parse(granted)),
  refused: permissions.parse(JSON.parse(refused)),
});
