// A payload that changes some fields: a key that is absent, or holds undefined, was not given.

export type Given<T> = { [Field in keyof T]?: Exclude<T[Field], undefined> };

export function given<T extends object>(fields: T): Given<T> {
  const result: Given<T> = { ...fields };
  for (const field in result) if (result[field] === undefined) delete result[field];
  return result;
}
