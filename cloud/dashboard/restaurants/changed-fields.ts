/** What of a form was changed since it was opened: only that is sent, so that nobody's other change is undone by it. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const changed: Partial<T> = {};
  for (const name in after) {
    if (Object.hasOwn(after, name) && after[name] !== before[name]) changed[name] = after[name];
  }
  return changed;
}
