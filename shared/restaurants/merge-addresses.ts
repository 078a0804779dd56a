// Addresses that two people change at once: field by field, and as a whole where one of them removed it. Which of them is
// the primary one is a choice of its own.
import { type Edit, type Merged, mergeFields, mergeWhole } from '../edits/merge-fields.ts';

interface Listed {
  readonly id: string;
  readonly isPrimary: boolean;
}

export const PRIMARY = 'primary';

const primaryOf = (all: readonly Listed[]): string | null =>
  all.find(({ isPrimary }) => isPrimary)?.id ?? null;

/** Whatever is left, one is primary. */
export function withPrimary<A extends Listed>(all: readonly A[], primary = primaryOf(all)): readonly A[] {
  const isThere = all.some(({ id }) => id === primary);
  return all.map((one, index) => ({ ...one, isPrimary: isThere ? one.id === primary : index === 0 }));
}

function mergeOne<A extends Listed>(
  { opened, wanted, now }: Edit<A | undefined>,
  id: string,
  theirs: readonly string[],
): Merged<A | undefined> {
  if (opened === undefined || wanted === undefined || now === undefined) {
    const whole = mergeWhole({ opened, wanted, now }, theirs.includes(id));
    return { merged: whole.merged, clashes: whole.isClash ? [id] : [] };
  }
  const own = theirs.flatMap((path) => (path.startsWith(`${id}.`) ? [path.slice(id.length + 1)] : []));
  const { merged, clashes } = mergeFields({ opened, wanted, now }, own);
  return { merged, clashes: clashes.map((field) => `${id}.${field}`) };
}

export function mergeAddresses<A extends Listed>(
  { opened, wanted, now }: Edit<readonly A[]>,
  theirs: readonly string[] = [],
): Merged<readonly A[]> {
  const find = (all: readonly A[], id: string): A | undefined => {
    const found = all.find((one) => one.id === id);
    return found === undefined ? undefined : { ...found, isPrimary: false };
  };
  const ids = [...new Set([...now, ...wanted].map(({ id }) => id))];
  const each = ids.map((id) =>
    mergeOne({ opened: find(opened, id), wanted: find(wanted, id), now: find(now, id) }, id, theirs),
  );
  const primary = mergeWhole(
    { opened: primaryOf(opened), wanted: primaryOf(wanted), now: primaryOf(now) },
    theirs.includes(PRIMARY),
  );
  const merged = each.flatMap(({ merged: one }) => (one === undefined ? [] : [one]));
  return {
    merged: withPrimary(merged, primary.merged),
    clashes: [...each.flatMap(({ clashes }) => clashes), ...(primary.isClash ? [PRIMARY] : [])],
  };
}
