/** What somebody may do now beside their role, may not any more, or may again as the role says. */
import { type Choice, choiceOf } from '#shared/permissions/choices.ts';
import { knownPermissions } from '#shared/permissions/known-permissions.ts';
import { permission } from '#shared/permissions/permissions.ts';
import { bothOf, type Part } from './change.ts';

const choices: readonly Choice[] = ['granted', 'refused', 'role'];

export const rightChanges: Part = (sides, { translator: { t } }) => {
  const granted = bothOf(sides, 'granted', knownPermissions.default([]));
  const refused = bothOf(sides, 'refused', knownPermissions.default([]));
  if (granted === undefined || refused === undefined) return undefined;
  const old = { granted: granted.old, refused: refused.old };
  const now = { granted: granted.now, refused: refused.now };
  const changed = permission.options.filter((what) => choiceOf(old, what) !== choiceOf(now, what));
  return choices.flatMap((choice) => {
    const those = changed.filter((what) => choiceOf(now, what) === choice);
    const is = those.map((what) => t(`rights.can.${what}`)).join('\n');
    return those.length === 0 ? [] : [{ name: t(`trail.rights.${choice}`), was: null, is }];
  });
};
