// Two people change the same thing, each from what they had opened: what only one of them touched is kept, and what both
// changed each in another way is a clash, which a person settles. The page and the server ask the same function.
import { sameJson } from '#shared/log/canonical-json.ts';

export interface Edit<T> {
  readonly opened: T;
  readonly wanted: T;
  readonly now: T;
}

export interface Merged<T> {
  /** With what is wanted where it clashes, but for what was settled otherwise. */
  readonly merged: T;
  readonly clashes: readonly string[];
}

/** `theirs`: the clashes in which what is there now stays. */
export type Merge<T> = (edit: Edit<T>, theirs?: readonly string[]) => Merged<T>;

const nothing: readonly string[] = [];

/** One field, row or day as a whole. */
export function mergeWhole<T>({ opened, wanted, now }: Edit<T>, isTheirs = false) {
  if (sameJson(wanted, opened)) return { merged: now, isClash: false };
  const isClash = !sameJson(now, opened) && !sameJson(now, wanted);
  return { merged: isClash && isTheirs ? now : wanted, isClash };
}

/** Field by field, whichever of them are wanted. */
export function mergeFields<T extends object>(
  { opened, wanted, now }: Edit<T>,
  theirs: readonly string[] = nothing,
): Merged<T> {
  const merged: T = { ...now };
  const clashes: string[] = [];
  for (const name in wanted) {
    if (!Object.hasOwn(wanted, name)) continue;
    const edit = { opened: opened[name], wanted: wanted[name], now: now[name] };
    const field = mergeWhole(edit, theirs.includes(name));
    merged[name] = field.merged;
    if (field.isClash) clashes.push(name);
  }
  return { merged, clashes };
}

/** What of it is wanted otherwise than it was opened. */
export function changedFields<T extends object>(
  opened: { readonly [Field in keyof T]?: unknown },
  wanted: T,
): Partial<T> {
  const changed: Partial<T> = {};
  for (const name in wanted) if (!sameJson(wanted[name], opened[name])) changed[name] = wanted[name];
  return changed;
}
