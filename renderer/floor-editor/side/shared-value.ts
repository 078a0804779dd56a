/** What several tables have in common: one value, or that they differ. */
export function sharedValue<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value,
): Value | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const value = read(first);
  return items.every((item) => read(item) === value) ? value : undefined;
}
