// One spelling for one value: keys sorted, nothing undefined, so equal rows hash and compare equal everywhere.
import { z } from 'zod';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Replicated state holds no floats: a number is a safe integer. */
export const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.int(), z.string(), z.array(json), z.record(z.string(), json)]),
);

export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Whether both have the same canonical spelling, found without spelling them out; what is typed into a form may hold undefined. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false;
  if (isArray(left) || isArray(right)) return isArray(left) && isArray(right) && sameMembers(left, right);
  const fields = Object.keys(left);
  if (fields.length !== Object.keys(right).length) return false;
  return fields.every(
    (field) => Object.hasOwn(right, field) && sameJson(Reflect.get(left, field), Reflect.get(right, field)),
  );
}

const isArray = (value: object): value is readonly unknown[] => Array.isArray(value);

const sameMembers = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((member, at) => sameJson(member, right[at]));

/** Array.isArray does not narrow readonly lists. */
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
