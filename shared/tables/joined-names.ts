// Several tables in a word, "4 + 12": in the order of their names, so that it is the same wherever it is read.

const byName = new Intl.Collator('en', { numeric: true }).compare;

export const joinedNames = (tables: readonly { readonly name: string }[]): string =>
  tables
    .map(({ name }) => name)
    .sort(byName)
    .join(' + ');
