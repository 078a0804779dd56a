// Whether two values of plain data say the same, however they are spelled.

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => same(Reflect.get(left, name), Reflect.get(right, name)))
  );
}
