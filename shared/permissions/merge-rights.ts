// The rights of a person that two people change at once: role, job title and each permission by itself.
import { type Edit, type Merged, mergeFields } from '../edits/merge-fields.ts';
import { besidesOf, choicesOf } from './choices.ts';
import type { Rights } from './permissions.ts';

export type RightsOfPerson = Required<Rights> & { readonly jobTitle: string };

const ownOf = ({ role, jobTitle }: RightsOfPerson): Pick<RightsOfPerson, 'role' | 'jobTitle'> => ({
  role,
  jobTitle,
});

export function mergeRights(
  { opened, wanted, now }: Edit<RightsOfPerson>,
  theirs: readonly string[] = [],
): Merged<RightsOfPerson> {
  const own = mergeFields({ opened: ownOf(opened), wanted: ownOf(wanted), now: ownOf(now) }, theirs);
  const besides = mergeFields(
    { opened: choicesOf(opened), wanted: choicesOf(wanted), now: choicesOf(now) },
    theirs,
  );
  return {
    merged: { ...own.merged, ...besidesOf(besides.merged) },
    clashes: [...own.clashes, ...besides.clashes],
  };
}
