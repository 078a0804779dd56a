// Sets in rows are sorted lists without repeats, so equal sets are equal JSON on every replica.

export const textSet = <Member extends string>(members: readonly Member[]): readonly Member[] =>
  [...new Set(members)].sort();

export const withMember = <Member extends string>(
  set: readonly Member[],
  member: Member,
): readonly Member[] => (set.includes(member) ? set : [...set, member].sort());

export const withoutMember = <Member extends string>(
  set: readonly Member[],
  member: Member,
): readonly Member[] => set.filter((other) => other !== member);
