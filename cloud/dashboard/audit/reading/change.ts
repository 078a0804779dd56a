/** One thing that an audit entry says was changed, and how what holds several things at once is taken apart. */
import { z } from 'zod';
import type { Reading } from './value-words.ts';

/** Null: there was or is nothing. */
export type Change = { readonly name: string; readonly was: string | null; readonly is: string | null };

export type Fields = Readonly<Record<string, unknown>>;
export type Sides = { readonly before: Fields; readonly after: Fields };

/** Undefined: this version does not know how it is spelled. */
export type Part = (sides: Sides, reading: Reading) => readonly Change[] | undefined;

/** Some fields were recorded as text. */
const spelled = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('no JSON');
    return z.NEVER;
  }
});

const unspelled = z.union([spelled, z.unknown()]);

/** A field before and after; where there was nothing, the schema says what that is. */
export function bothOf<Value>(
  { before, after }: Sides,
  field: string,
  schema: z.ZodType<Value>,
): { readonly old: Value; readonly now: Value } | undefined {
  const read = (fields: Fields) => schema.safeParse(unspelled.parse(fields[field] ?? undefined));
  const [old, now] = [read(before), read(after)];
  return old.success && now.success ? { old: old.data, now: now.data } : undefined;
}
