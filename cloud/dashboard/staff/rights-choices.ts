// What one person is granted or refused beside the role: one answer of three for each permission, never two.
import type { Permission, Rights } from '#shared/permissions/permissions.ts';

export type Choice = 'role' | 'granted' | 'refused';

type Besides = Pick<Required<Rights>, 'granted' | 'refused'>;

export function choiceOf({ granted, refused }: Besides, what: Permission): Choice {
  if (refused.includes(what)) return 'refused';
  return granted.includes(what) ? 'granted' : 'role';
}

export function withChoice({ granted, refused }: Besides, what: Permission, choice: Choice): Besides {
  const others = (list: readonly Permission[]): readonly Permission[] => list.filter((one) => one !== what);
  return {
    granted: choice === 'granted' ? [...others(granted), what] : others(granted),
    refused: choice === 'refused' ? [...others(refused), what] : others(refused),
  };
}
