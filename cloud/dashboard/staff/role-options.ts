/** The roles somebody may hand out, in words; whom they change keeps the role they have, whoever gave it. */
import type { TFunction } from 'i18next';
import type { SelectOption } from '#renderer/ui/select.tsx';
import { mayAssign, type Rights, type Role, role } from '#shared/permissions/permissions.ts';

export const roleOptions = (t: TFunction, acting: Rights, present?: Role): readonly SelectOption<Role>[] =>
  role.options
    .filter((value) => value === present || mayAssign(acting, value))
    .map((value) => ({ value, label: t(`dashboard.roles.${value}`) }));
