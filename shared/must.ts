// Two ways to say what we know: a value that must be there, and a case that cannot happen.

export function must<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`expected: ${why}`);
  return value;
}

export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
