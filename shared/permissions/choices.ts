// What one person is granted or refused beside the role: one answer of three for each permission, never two.
import { type Permission, permission, type Rights } from './permissions.ts';

export type Choice = 'role' | 'granted' | 'refused';

type Besides = Pick<Required<Rights>, 'granted' | 'refused'>;

export function choiceOf({ granted, refused }: Besides, what: Permission): Choice {
  if (refused.includes(what)) return 'refused';
  return granted.includes(what) ? 'granted' : 'role';
}

export const choicesOf = (besides: Besides): Readonly<Record<string, Choice>> =>
  Object.fromEntries(permission.options.map((what) => [what, choiceOf(besides, what)]));

export function besidesOf(choices: Readonly<Record<string, Choice>>): Besides {
  const chosen = (choice: Choice): readonly Permission[] =>
    permission.options.filter((what) => choices[what] === choice);
  return { granted: chosen('granted'), refused: chosen('refused') };
}

export const withChoice = (besides: Besides, what: Permission, choice: Choice): Besides =>
  besidesOf({ ...choicesOf(besides), [what]: choice });
